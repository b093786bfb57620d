package org.tierline.law.facts;

import org.tierline.law.statute.Provision;

/**
 * One question the law asks about a government. {@link Questions} holds them all.
 *
 * @param <T> the type of its answers
 */
@SuppressWarnings("UnusedTypeParameter") // it types what Facts.with takes and Facts.find gives
public final class Question<T> {
  private final int index;
  private final String key;
  private final AnswerType type;
  private final Provision provision;
  private final int from;
  private final int through;
  private final String wording;

  Question(
      int index,
      String key,
      AnswerType type,
      Provision provision,
      int from,
      int through,
      String wording) {
    this.index = index;
    this.key = key;
    this.type = type;
    this.provision = provision;
    this.from = from;
    this.through = through;
    this.wording = wording;
  }

  /** Its place in {@link Questions#all}, from 0. */
  public int index() {
    return index;
  }

  /** Its key in a facts file, like {@code standards.a1.finding}. */
  public String key() {
    return key;
  }

  /** What its answers look like. */
  public AnswerType type() {
    return type;
  }

  /** The provision that asks it. */
  public Provision provision() {
    return provision;
  }

  /** Whether the law asks it in an edition. */
  public boolean asked(int edition) {
    return edition >= from && edition <= through;
  }

  /** The first edition that asks it. */
  public int from() {
    return from;
  }

  /** The last edition that asks it; {@link Integer#MAX_VALUE} while it is asked. */
  public int through() {
    return through;
  }

  /** The question itself, in plain words. */
  public String wording() {
    return wording;
  }

  /** Its key. */
  @Override
  public String toString() {
    return key;
  }
}
