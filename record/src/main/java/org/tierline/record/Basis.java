package org.tierline.record;

import java.util.List;

/**
 * What a cell rests on.
 *
 * @param grade that of its best source
 * @param sourceIds all its sources by id, in the order of the file; {@link PublicRecord#sources()}
 *     tells what they are
 */
public record Basis(Grade grade, List<String> sourceIds) {

  public Basis {
    sourceIds = List.copyOf(sourceIds);
  }
}
