package org.tierline.narrative;

import java.util.List;
import java.util.Optional;
import org.tierline.law.Tier;

/**
 * What a text says of one government. Places are in the text as it was given.
 *
 * @param tierLine the line that opens it, if there is one
 * @param recommendations what is asked for, in the order of the text: the first are the main ones
 * @param issues what a reader should know of the reading, in plain words
 */
public record Narrative(
    Optional<TierLine> tierLine,
    Determination determination,
    List<Section> sections,
    List<Span> recommendations,
    List<String> issues) {

  public Narrative {
    sections = List.copyOf(sections);
    recommendations = List.copyOf(recommendations);
    issues = List.copyOf(issues);
  }

  /** The tier that the sentences determine; that of the tier line where they give none. */
  public Optional<Tier> tier() {
    Optional<Tier> said = determination.placed().map(placed -> placed.value().tier());
    return said.isPresent() ? said : tierLine.map(TierLine::tier);
  }

  /** One section, if the text has it. */
  public Optional<Section> section(Section.Kind kind) {
    return sections.stream().filter(section -> section.kind() == kind).findFirst();
  }
}
