package org.tierline.law.consequence;

import java.util.List;
import org.tierline.law.Answer;
import org.tierline.law.Outcome;
import org.tierline.law.Reason;

/** What §110 says of one item of aid to one government. */
public sealed interface Restriction {

  /** Goes with every answer. */
  String NOTICE =
      "This concerns TVPA §110 alone; sanctions and other aid laws are not checked. Not legal"
          + " advice.";

  /** The five answers, by name. */
  enum Answers {
    BARRED,
    VOTE_AGAINST,
    NOT_BARRED_BY_110,
    OTHER_RESTRICTIONS_APPLY,
    OPEN
  }

  /** Why. */
  Reason reason();

  /** Which of the five it is. */
  Answers answer();

  /**
   * It may not be given.
   *
   * @param waiverOwed whether the President must waive this by (d)(5)(B), and hasn't
   */
  record Barred(Outcome<Boolean> waiverOwed, Reason reason) implements Restriction {
    @Override
    public Answers answer() {
      return Answers.BARRED;
    }
  }

  /**
   * The United States votes against it and works to have it denied.
   *
   * @param waiverOwed whether the President must waive this by (d)(5)(B), and hasn't
   */
  record VoteAgainst(Outcome<Boolean> waiverOwed, Reason reason) implements Restriction {
    @Override
    public Answers answer() {
      return Answers.VOTE_AGAINST;
    }
  }

  /** §110 doesn't stand in its way; other laws may. */
  record NotBarredBy110(Reason reason) implements Restriction {
    @Override
    public Answers answer() {
      return Answers.NOT_BARRED_BY_110;
    }
  }

  /**
   * The determination points to restrictions that stand already; look them up.
   *
   * @param restrictions as the determination describes them
   */
  record OtherRestrictionsApply(Answer<String> restrictions, Reason reason) implements Restriction {
    @Override
    public Answers answer() {
      return Answers.OTHER_RESTRICTIONS_APPLY;
    }
  }

  /**
   * What is held doesn't settle it.
   *
   * @param why what stands in the way
   * @param possible the answers still possible
   * @param missing the questions that would settle it, sorted
   */
  record Open(Why why, List<Answers> possible, List<String> missing, Reason reason)
      implements Restriction {
    public Open {
      possible = List.copyOf(possible);
      missing = List.copyOf(missing);
    }

    @Override
    public Answers answer() {
      return Answers.OPEN;
    }
  }

  /** What stands in the way of an answer. */
  enum Why {
    /** The window of §110(c) hasn't closed on the day asked about, and none is held. */
    OWED_NOT_YET_DETERMINED,
    /** The window has closed, or the release is unknown, and no determination is held. */
    DETERMINATION_NOT_HELD,
    /** The determination was read only in part. */
    TEXT_INCOMPLETE,
    /** The determination is only reported by others. */
    ORIGINAL_NOT_SEEN,
    /** Questions on the government, the determination's content or the item are unanswered. */
    QUESTIONS_OPEN
  }
}
