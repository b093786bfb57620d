package org.tierline.law.consequence;

import java.time.LocalDate;
import java.util.List;
import org.tierline.law.Answer;
import org.tierline.law.Outcome;
import org.tierline.law.Reason;
import org.tierline.law.definition.FiscalYear;
import org.tierline.law.statute.Provision;

/**
 * Which fiscal year an edition's determinations restrict.
 *
 * <p>Source: §110(d)(1)(A), "subsequent fiscal year".
 *
 * <p>Needs: {@code release}.
 *
 * <p>Gives: the fiscal year after the one in which the report was submitted, even if the
 * determination itself falls after 1 October.
 */
public final class RestrictedYear {
  private RestrictedYear() {}

  /** The fiscal year; open, with {@code release} missing, until the release is known. */
  public static Outcome<FiscalYear> of(int edition, Answer<LocalDate> release) {
    if (release.find().isEmpty()) {
      return new Outcome.Open<>(
          List.of(),
          List.of("release"),
          new Reason(Provision.TVPA_110_D_FY, edition, "open", List.of(), List.of()));
    }
    var day = release.find().get();
    var year = FiscalYear.ofRelease(day);
    return new Outcome.Known<>(
        year,
        new Reason(
            Provision.TVPA_110_D_FY,
            edition,
            year,
            List.of(new Reason.Given("release", day)),
            List.of()));
  }
}
