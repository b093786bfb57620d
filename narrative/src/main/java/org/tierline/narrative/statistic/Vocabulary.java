package org.tierline.narrative.statistic;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tierline.narrative.statistic.Statistic.What;

/** The words by which narratives report numbers. */
final class Vocabulary {
  /** A word that has no part in reporting numbers. */
  static final Entry NONE = new Entry(Set.of(), Optional.empty());

  /**
   * What a word does.
   *
   * @param what what was done, if it names that
   */
  record Entry(Set<Mark> marks, Optional<What> what) {}

  private static final Map<String, Entry> ENTRIES = new HashMap<>();

  private Vocabulary() {}

  /** What a word in lower case does. */
  static Entry entry(String word) {
    return ENTRIES.getOrDefault(word, NONE);
  }

  /** The words of a list that blanks part. */
  static List<String> parted(String list) {
    return list.isBlank() ? List.of() : List.of(list.strip().split("\\s+", -1));
  }

  private static void add(String words, Mark... marks) {
    for (String word : parted(words)) {
      var all = EnumSet.noneOf(Mark.class);
      Entry known = entry(word);
      all.addAll(known.marks());
      all.addAll(Set.of(marks));
      ENTRIES.put(word, new Entry(all, known.what()));
    }
  }

  private static void add(What what, String words, Mark... marks) {
    add(words, marks);
    for (String word : parted(words)) {
      ENTRIES.put(word, new Entry(entry(word).marks(), Optional.of(what)));
    }
  }

  /** Verbs in their four forms: base, third person, past, gerund. */
  private static void verbs(What what, String lines) {
    for (String line : lines.lines().toList()) {
      List<String> forms = parted(line);
      add(what, line, Mark.DEED);
      add(forms.get(0), Mark.BASE);
      add(forms.get(3), Mark.GERUND);
    }
  }

  static {
    verbs(What.INVESTIGATIONS, "investigate investigates investigated investigating");
    verbs(
        What.PROSECUTIONS,
        """
        prosecute prosecutes prosecuted prosecuting
        indict indicts indicted indicting
        charge charges charged charging
        arraign arraigns arraigned arraigning
        """);
    verbs(What.CONVICTIONS, "convict convicts convicted convicting");
    verbs(
        What.SENTENCES,
        """
        sentence sentences sentenced sentencing
        imprison imprisons imprisoned imprisoning
        """);
    add(What.PROSECUTIONS, "tried", Mark.DEED);
    add(What.ASSISTED, "cared caring resettled", Mark.DEED);
    verbs(
        What.IDENTIFIED,
        """
        identify identifies identified identifying
        detect detects detected detecting
        rescue rescues rescued rescuing
        """);
    verbs(What.REFERRED, "refer refers referred referring");
    verbs(
        What.ASSISTED,
        """
        assist assists assisted assisting
        serve serves served serving
        support supports supported supporting
        help helps helped helping
        aid aids aided aiding
        protect protects protected protecting
        shelter shelters sheltered sheltering
        house houses housed housing
        accommodate accommodates accommodated accommodating
        admit admits admitted admitting
        repatriate repatriates repatriated repatriating
        reintegrate reintegrates reintegrated reintegrating
        """);
    matters(What.INVESTIGATIONS, "investigation", "investigations inquiries");
    matters(What.PROSECUTIONS, "prosecution indictment", "prosecutions indictments");
    matters(What.CONVICTIONS, "conviction", "convictions");
    matters(What.SENTENCES, "", "sentences");
    matters(What.IDENTIFIED, "identification", "identifications");
    matters(What.REFERRED, "referral", "referrals");
    matters(What.ASSISTED, "repatriation return", "repatriations");

    add(
        "suspect trafficker defendant offender perpetrator official officer employer",
        Mark.SUSPECT);
    add("employee recruiter agent broker diplomat soldier smuggler buyer teacher", Mark.SUSPECT);
    add(
        """
        suspects traffickers defendants offenders perpetrators officials officers employers
        employees recruiters agents brokers diplomats soldiers smugglers buyers teachers
        tourists policemen peacekeepers ringleaders pimps accomplices convicts
        """,
        Mark.SUSPECT,
        Mark.PLURAL);
    add("victim survivor child girl boy minor", Mark.VICTIM);
    add(
        """
        victims survivors children girls boys minors beneficiaries witnesses returnees
        students youth adolescents
        """,
        Mark.VICTIM,
        Mark.PLURAL);
    add("individual person man woman national citizen foreigner worker migrant", Mark.PERSON);
    add("female male adult", Mark.PERSON);
    add(
        """
        individuals persons people men women nationals citizens foreigners workers migrants
        females males adults refugees asylum-seekers members
        """,
        Mark.PERSON,
        Mark.PLURAL);
    add("woman women man men girl girls boy boys female females male males", Mark.SEX_OR_AGE);
    add("adult adults", Mark.SEX_OR_AGE);
    add("worker workers migrant migrants refugees", Mark.WORKER);
    add("case complaint incident allegation crime offense", Mark.CASE);
    add("cases complaints incidents allegations crimes offenses", Mark.CASE, Mark.PLURAL);

    add(
        """
        assistance services service shelter shelters care support accommodation housing
        counseling aid lodging protection rehabilitation treatment help reintegration
        """,
        Mark.AID);
    add("provide provides provided providing offer offered offering give gave given", Mark.GIVE);
    add("giving afforded extended extending delivered delivering rendered", Mark.GIVE);
    add("received receiving receive obtained accessed entered benefited benefitted", Mark.GIVE);
    add("stayed resided utilized accepted", Mark.GIVE);
    add("visa visas permit permits residency residence passports documents training", Mark.PAPER);
    add("trainings compensation restitution status certificates", Mark.PAPER);

    add("initiate initiated initiating open opened opening launch launched", Mark.BEGIN);
    add("launching begin began begun beginning start started starting continue", Mark.BEGIN);
    add("continued continuing conduct conducted conducting undertake undertook", Mark.BEGIN);
    add("pursue pursued pursuing obtain obtaining secure secured securing make made", Mark.BEGIN);
    add("making achieve achieved achieving complete completed completing file filed", Mark.BEGIN);
    add("filing report reported reporting reports issue issued record recorded", Mark.BEGIN);
    add("resulted resulting led leading culminating finalized concluded have had", Mark.BEGIN);

    add(
        """
        trained arrested arresting detained detaining issued issuing granted granting inspected
        organized distributed removed removing deported deporting screened screening received
        allowed allowing permitted permitting fined penalized penalizing dismissed acquitted
        acquitting hired recruited employed interviewed operated operating held hosted attended
        participated trafficked exploited subjected prevented intercepted licensed closed
        revoked suspended extradited requested registered monitored visited reached educated
        sent returned returning released deployed assigned appointed awarded ordered paid
        recovered blocked denied refused deferred deferring located reunited enrolled
        certified testified cooperated surveyed estimated published signed approved
        coordinated facilitated facilitating subjecting exploiting forcing established dedicated created added transported
        placed entitled required lured displaced involved interrogated questioned apprehended
        """,
        Mark.OTHER);
    add(
        "could can may might would should capacity capable must will attempt attempted attempting",
        Mark.MODAL);
    add("seek seeking planned planning plans intended aimed expected unable", Mark.MODAL);
    add(
        "repatriate repatriates repatriated repatriating repatriation help helped helping",
        Mark.ANYBODY);
    add("rescue rescues rescued rescuing", Mark.ANYBODY);

    add("sex sexual prostitution pimping sexually pornography sex-trafficking", Mark.SEX);
    add("labor labour servitude begging beg peonage bonded forced-labor", Mark.LABOUR);
    add(
        """
        ministry inspector inspectors inspectorate inspectorates inspection inspections
        recruiter recruiters recruitment recruiting officials officers code codes law laws
        migration brokers agencies agents attachés market contractors ministries disputes
        """,
        Mark.OFFICE);
    add("compared compares comparison versus par", Mark.COMPARE);
    add("including included includes comprising consisting comprised", Mark.PART);

    add(
        """
        allocated allocating allocate allocation allocations disbursed disbursing spent spending
        spend provided providing donated donating contributed contributing contribution awarded
        awarding granted granting grant grants gave giving paid paying budgeted budget budgets
        dedicated invested appropriated earmarked funded funding fund funds cost totaling
        totaled utilizing utilized used expended expenditures compensation restitution damages
        allotted directed approved received committed designated obligated distributed
        financed financing assistance support received transferred subsidy subsidies subsidized
        """,
        Mark.FUND);
    add(
        """
        increase increases increased increasing decrease decreases decreased decreasing decline
        declined declining up down rose rise rising fell drop dropped reduction change changed
        reduced grew growth improvement
        """,
        Mark.RISE);
    add(
        """
        fine fines fined penalty penalties punishable imprisonment fee fees wage wages salary
        salaries income bribe bribes bail worth profit profits revenue debt debts loan price earn
        earned maximum minimum seized confiscated
        """,
        Mark.FINE);

    add(
        "not never nor neither yet failed unable declined refused unclear unknown unavailable",
        Mark.SILENT);
    add("lack lacked without no", Mark.SILENT);
    add("also formally publicly explicitly yet consistently officially however", Mark.WAY);
    add("separately successfully systematically , further", Mark.WAY);
    add("report reported disclose confirm", Mark.TELL, Mark.TELL_STRAIGHT);
    add(
        """
        provide share release collect compile publish maintain keep track supply furnish submit
        make give offer specify have possess aggregate
        """,
        Mark.TELL);
    add("data statistics number numbers information figures details total amount", Mark.FIGURES);
    add(
        """
        any new additional further the a of on about regarding for in exact complete detailed
        comprehensive specific official reliable separate disaggregated precise aggregate updated
        full sufficient relevant overall final current actual confirmed formal potential alleged
        possible criminal human foreign domestic adult forced labor sex trafficking related
        trafficking-related anti-trafficking suspected law enforcement whether if how many it
        they government authorities officials police prosecutors them these those were was been
        data statistics number numbers information figures total formally into initiated
        newly ongoing pending transnational international internal local federal cross-border
        state provincial regional child-trafficking perpetrator whose own
        victim convicted reported cases case also also, proactive to its national specialized
        such their during and/or child complicit trafficker that other additional individual
        """,
        Mark.FILLER);
    add(
        """
        of in to for from with by at on under against during among was were had have has is are involving
        be been who whom that which and or but while as than after before when where because
        , ; : . ( ) — if it they into through per between via within since following due despite
        without whose not also did
        """,
        Mark.STOP);
    add(
        """
        total both forced exploited subjected involved alleged suspected last child adult this
        each reported recorded accepted entered officially
        """,
        Mark.ALONE);
    add(
        """
        at least approximately about nearly almost roughly around over more than up to all the only
        just an additional another other estimated remaining some a total of as many further
        """,
        Mark.ABOUT);
    add(
        """
        trafficking smuggling fishing mining clothing confirmed presumed unidentified
        unaccompanied organized displaced attempted aggravated undocumented including involving
        related armed disabled
        """,
        Mark.ADJECTIVE);
    add(
        """
        article articles section sections chapter chapters paragraph law act division divisions no
        circular decree resolution
        """,
        Mark.LAW);
    add("was were been being be had have has are is", Mark.AUXILIARY);
  }

  private static void matters(What what, String one, String many) {
    if (!one.isEmpty()) {
      add(what, one, Mark.MATTER);
    }
    add(what, many, Mark.MATTER, Mark.PLURAL);
  }
}
