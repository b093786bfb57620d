package org.tierline.narrative.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tierline.narrative.form.Form.Group;
import org.tierline.narrative.form.Form.Kind;
import org.tierline.narrative.form.Form.Sector;
import org.tierline.narrative.text.ReadableText;

/** What was found of each form so far, while a profile is read. */
final class Findings {
  private final Map<Kind, Finding> byKind = new EnumMap<>(Kind.class);
  private final Set<Sector> sectors = EnumSet.noneOf(Sector.class);

  private static final class Finding {
    private final int start;
    private final int end;
    private final Set<Group> victims = EnumSet.noneOf(Group.class);

    Finding(int start, int end) {
      this.start = start;
      this.end = end;
    }
  }

  /** Whether no form was named yet. */
  boolean isEmpty() {
    return byKind.isEmpty();
  }

  /** A form was named at a place of the readable text; the first place counts. */
  void name(Kind kind, int start, int end) {
    byKind.computeIfAbsent(kind, first -> new Finding(start, end));
  }

  /** Adds victims to a form that was named. */
  void victims(Kind kind, Collection<Group> groups) {
    Finding finding = byKind.get(kind);
    if (finding != null) {
      finding.victims.addAll(groups);
    }
  }

  /** Adds a sector in which forced labour is exacted, if that is named anywhere. */
  void sector(Sector sector) {
    sectors.add(sector);
  }

  /** The forms in the order of their first places. */
  List<Form> forms(ReadableText readable) {
    var forms = new ArrayList<Form>();
    byKind.forEach(
        (kind, found) ->
            forms.add(
                new Form(
                    readable.span(found.start, found.end),
                    kind,
                    kind == Kind.FORCED_LABOUR ? sectors : Set.of(),
                    found.victims)));
    forms.sort(Comparator.comparingInt(form -> form.place().start()));
    return forms;
  }
}
