package org.tierline.publication.data;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tierline.law.Tier;
import org.tierline.law.watchlist.LimitVariant;
import org.tierline.record.ChildSoldierListing;
import org.tierline.record.Country;
import org.tierline.record.Coverage;
import org.tierline.record.Edition;
import org.tierline.record.Grade;
import org.tierline.record.PresidentialAction;
import org.tierline.record.RecordList;
import org.tierline.record.Region;
import org.tierline.record.Source;
import org.tierline.record.Succession;
import org.tierline.record.history.Change;
import org.tierline.record.history.ReplayVerdict;

/** The values of coded columns, each with its meaning. */
final class Codes {
  static final List<Code> TIER = of(Tier.class, Tier::name, Tier::title);

  static final List<Code> GRADE =
      of(
          Grade.class,
          Grade::written,
          grade ->
              switch (grade) {
                case PRIMARY -> "an official text of that edition or year, or a full copy of one";
                case SECONDARY -> "a data set, press, a transcription or another account";
                case READ_BACK -> "a later edition's sentence";
                case INFERRED -> "left over, bracketed between two editions, or derived by a rule";
                case UNSOURCED -> "recalled by the compiler, checked against no document";
              });

  static final List<Code> REGION = of(Region.class, Region::written, Region::title);

  /** The regions, and the world. */
  static final List<Code> REGION_OR_WORLD =
      Stream.concat(Stream.of(new Code("GLOBAL", "the world")), REGION.stream()).toList();

  static final List<Code> COVERAGE =
      of(
          Coverage.State.class,
          Coverage.State::written,
          state ->
              switch (state) {
                case COMPLETE -> "all of it is held, so that what isn't listed wasn't listed";
                case PARTIAL -> "a part is held; what is missing isn't known";
                case NONE_HELD -> "nothing is held, which doesn't mean that there was nothing";
              });

  static final List<Code> LIST = of(RecordList.class, RecordList::written, _ -> "");

  static final List<Code> AUTOMATIC =
      List.of(
          new Code("stated", "a source says that the law closed the watch list"),
          new Code("recalled", "the compiler recalls it; no document was seen"));

  static final List<Code> CHANGE =
      of(
          Change.Kind.class,
          Change.Kind::written,
          kind ->
              switch (kind) {
                case UP -> "to a better tier";
                case DOWN -> "to a worse tier";
                case NONE -> "on the same tier";
                case NEW -> "placed for the first time, or again";
                case LEFT -> "no longer placed";
                case SPECIAL -> "became a special case, or ceased to be one";
                case NOT_KNOWN -> "the edition before isn't held, or not the whole of it";
              });

  static final List<Code> LIMIT =
      of(
          LimitVariant.class,
          LimitVariant::name,
          limit ->
              switch (limit) {
                case W0 -> "no watch list";
                case W1 -> "a watch list without a limit";
                case W2 -> "years start counting; the limit can't have been reached";
                case W3 -> "two years, and up to two waived years";
                case W4 -> "two years and one waived year; one year where (F) is armed";
              });

  static final List<Code> OPENING =
      List.of(
          new Code("noList", "the watch list was not yet in the law"),
          new Code("open", "open, like every other tier"),
          new Code("waiverOnly", "open under a waiver only"),
          new Code("closedByLimit", "closed: the years that can be had are over"),
          new Code("closedByF", "closed by the one-year rule of subparagraph (F)"),
          new Code("notKnown", "depends on an edition that isn't held"));

  static final List<Code> VERDICT =
      of(ReplayVerdict.class, ReplayVerdict::written, ReplayVerdict::words);

  static final List<Code> CLOCK_WAIVER =
      List.of(
          new Code("listed", "a document lists the waiver"),
          new Code("derived", "it follows from the rule only"),
          new Code("notHeld", "one was needed, and the list isn't held"));

  static final List<Code> CLAUSE =
      of(
          PresidentialAction.Clause.class,
          PresidentialAction.Clause::written,
          clause ->
              switch (clause) {
                case A_I -> "section 110(d)(1)(A)(i): assistance";
                case A_II -> "section 110(d)(1)(A)(ii): assistance, and exchanges of officials";
                case B -> "section 110(d)(1)(B): votes in the development banks and the Fund";
              });

  static final List<Code> ACTION =
      of(
          PresidentialAction.Action.class,
          PresidentialAction.Action::written,
          action ->
              switch (action) {
                case RESTRICTED -> "restricted, no waiver";
                case RESTRICTED_UNSPECIFIED -> "restricted; the paragraphs on waivers weren't read";
                case PARTIAL_WAIVER -> "waived in part";
                case FULL_WAIVER -> "waived in full";
                case WAIVER_UNSPECIFIED -> "waived; whether in full or in part wasn't read";
                case REASSESSED -> "section 110(d)(3): no longer treated as Tier 3";
                case RESTRICTED_BY_DIRECTION ->
                    "the same restrictions by direction of the President";
              });

  static final List<Code> TEXT_READ =
      of(
          PresidentialAction.Text.class,
          PresidentialAction.Text::written,
          text ->
              switch (text) {
                case READ -> "the determination's own text was read";
                case READ_IN_PART -> "its own text was read in part";
                case REPORTED -> "reported by others, original not seen: not for totals";
              });

  static final List<Code> SIGNED =
      List.of(
          new Code("held", "what was signed is on record"),
          new Code("notHeld", "nothing is held, which doesn't mean that nothing was signed"));

  static final List<Code> CHILD_SOLDIER_WAIVER =
      of(
          ChildSoldierListing.Waiver.class,
          ChildSoldierListing.Waiver::written,
          waiver ->
              switch (waiver) {
                case FULL -> "waived in full";
                case PARTIAL -> "waived in part";
                case NONE -> "not waived";
                case UNKNOWN -> "not found, which doesn't mean that there was none";
              });

  static final List<Code> COUNTED =
      of(
          Edition.Counted.class,
          Edition.Counted::written,
          counted -> counted == Edition.Counted.RANKED ? "all but special cases" : "");

  static final List<Code> TOTAL_BASIS =
      of(
          Edition.TotalBasis.class,
          Edition.TotalBasis::written,
          basis ->
              switch (basis) {
                case DOCUMENTED -> "a document states it";
                case COUNTED -> "counted from this record's placements, so no check of them";
                case REMEMBERED -> "remembered by the compiler; no check of them";
              });

  static final List<Code> CHOICE =
      of(
          Succession.Choice.class,
          Succession.Choice::written,
          choice ->
              switch (choice) {
                case CONTINUES -> "a run of editions carries on";
                case SPLITS -> "a run of the new government starts anew";
                case STOPS -> "the run stops; nothing is carried over";
              });

  static final List<Code> ENTITY =
      of(
          Country.EntityKind.class,
          Country.EntityKind::written,
          kind ->
              switch (kind) {
                case COUNTRY -> "";
                case TERRITORY -> "not a country under the Act, assessed as if it were one";
              });

  static final List<Code> SOURCE_KIND =
      of(
          Source.Kind.class,
          Source.Kind::written,
          kind -> "a cell of its own edition is " + kind.grade().written());

  private Codes() {}

  /** The codes of an enum, in its order. */
  static <E extends Enum<E>> List<Code> of(
      Class<E> type, Function<E, String> written, Function<E, String> meaning) {
    return Arrays.stream(type.getEnumConstants())
        .map(value -> new Code(written.apply(value), meaning.apply(value)))
        .toList();
  }
}
