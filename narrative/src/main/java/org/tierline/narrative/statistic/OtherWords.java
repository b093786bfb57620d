package org.tierline.narrative.statistic;

/** The words beside deeds: how they are given, begun, told, compared, and what ends a phrase. */
final class OtherWords {
  private OtherWords() {}

  static void addTo(VocabularyTable table) {
    verbs(table);
    others(table);
  }

  private static void verbs(VocabularyTable table) {
    table.add(
        """
        assistance services service shelter shelters care support accommodation housing
        counseling aid lodging protection rehabilitation treatment help reintegration
        """,
        Mark.AID);
    table.add(
        "provide provides provided providing offer offered offering give gave given", Mark.GIVE);
    table.add("giving afforded extended extending delivered delivering rendered", Mark.GIVE);
    table.add(
        "received receiving receive obtained accessed entered benefited benefitted", Mark.GIVE);
    table.add("stayed resided utilized accepted", Mark.GIVE);
    table.add(
        "visa visas permit permits residency residence passports documents training", Mark.PAPER);
    table.add("trainings compensation restitution status certificates", Mark.PAPER);

    table.add("initiate initiated initiating open opened opening launch launched", Mark.BEGIN);
    table.add("launching begin began begun beginning start started starting continue", Mark.BEGIN);
    table.add("continued continuing conduct conducted conducting undertake undertook", Mark.BEGIN);
    table.add(
        "pursue pursued pursuing obtain obtained obtaining secure secured securing make made",
        Mark.BEGIN);
    table.add(
        "making achieve achieved achieving complete completed completing file filed", Mark.BEGIN);
    table.add(
        """
        filing report reported reporting reports issue issued record recorded registered
        registering
        """,
        Mark.BEGIN);
    table.add(
        """
        result results lead resulted resulting led leading culminating finalized concluded
        have had
        """,
        Mark.BEGIN);

    table.add(
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
        coordinated facilitated facilitating subjecting exploiting forcing established dedicated
        created added transported
        placed entitled required lured displaced involved interrogated questioned apprehended
        """,
        Mark.OTHER);
    table.add(
        "could can may might would should capacity capable must will attempt attempted attempting",
        Mark.MODAL);
    table.add("seek seeking planned planning plans intended aimed expected unable", Mark.MODAL);
    table.add(
        "repatriate repatriates repatriated repatriating repatriation help helped helping",
        Mark.ANYBODY);
    table.add("rescue rescues rescued rescuing", Mark.ANYBODY);
    table.add(
        """
        certify certifies certified certifying recognize recognizes recognized recognizing
        free frees freed freeing liberate liberates liberated liberating discover discovers
        discovered discovering uncover uncovers uncovered uncovering encounter encounters
        encountered encountering treat treats treated treating evacuate evacuates evacuated
        evacuating enroll enrolls enrolled enrolling counsel counsels counseled reunify
        reunifies reunified reunifying
        """,
        Mark.ANYBODY);
  }

  private static void others(VocabularyTable table) {
    table.add("sex sexual prostitution pimping sexually pornography sex-trafficking", Mark.SEX);
    table.add("labor labour servitude begging beg peonage bonded forced-labor", Mark.LABOUR);
    table.add(
        """
        ministry inspector inspectors inspectorate inspectorates inspection inspections
        recruiter recruiters recruitment recruiting officials officers code codes law laws
        migration brokers agencies agents attachés market contractors ministries disputes
        """,
        Mark.OFFICE);
    table.add("compared compares comparison versus par", Mark.COMPARE);
    table.add("including included includes comprising consisting comprised", Mark.PART);

    table.add(
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
    table.add(
        """
        increase increases increased increasing decrease decreases decreased decreasing decline
        declined declining up down rose rise rising fell drop dropped reduction change changed
        reduced grew growth improvement
        """,
        Mark.RISE);
    table.add(
        """
        fine fines fined penalty penalties punishable imprisonment fee fees wage wages salary
        salaries income bribe bribes bail worth profit profits revenue debt debts loan price earn
        earned maximum minimum seized confiscated
        """,
        Mark.FINE);

    table.add(
        "not never nor neither yet failed unable declined refused unclear unknown unavailable",
        Mark.SILENT);
    table.add("lack lacked without no", Mark.SILENT);
    table.add("also formally publicly explicitly yet consistently officially however", Mark.WAY);
    table.add("separately successfully systematically , further", Mark.WAY);
    table.add("report reported disclose confirm", Mark.TELL, Mark.TELL_STRAIGHT);
    table.add(
        """
        provide share release collect compile publish maintain keep track supply furnish submit
        make give offer specify have possess aggregate gather retain produce disaggregate indicate
        clarify announce document track systematize
        """,
        Mark.TELL);
    table.add(
        "data statistics number numbers information figures details total amount", Mark.FIGURES);
    table.add(
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
    table.add(
        """
        of in to for from with by at on under against during among was were had have has is are
        involving
        be been who whom that which and or but while as than after before when where because
        , ; : . ( ) — if it they into through per between via within since following due despite
        without whose not also did
        """,
        Mark.STOP);
    table.add(
        """
        total both forced exploited subjected involved alleged suspected last child adult this
        each reported recorded accepted entered officially
        """,
        Mark.ALONE);
    table.add(
        """
        at least approximately about nearly almost roughly around over more than up to all the only
        just an additional another other estimated remaining some a total of as many further
        """,
        Mark.ABOUT);
    table.add(
        """
        trafficking smuggling fishing mining clothing confirmed presumed unidentified
        unaccompanied organized displaced attempted aggravated undocumented including involving
        related armed disabled
        """,
        Mark.ADJECTIVE);
    table.add(
        """
        article articles section sections chapter chapters paragraph law act division divisions no
        circular decree resolution
        """,
        Mark.LAW);
    table.add("was were been being be had have has are is", Mark.AUXILIARY);
    table.add(Numbers.words(), Mark.NUMBER);
    table.add("unknown a an", Mark.NUMBER);
    table.add(
        "from since between in during for over fy the previous prior preceding last past reporting",
        Mark.TIME);
    table.add("not never neither without", Mark.DENY);
    table.add(", but although while despite because", Mark.TURN);
    table.add("while whereas but although", Mark.CLAUSE);
    table.add(
        """
        brought bringing sent sending submitted submitting took taking referred referring forwarded
        forwarding transferred transferring transmitted handed presented passed
        """,
        Mark.SEND);
    table.add(
        """
        available provided reported known collected published disclosed released shared clear kept
        compiled tracked maintained recorded made
        """,
        Mark.TOLD);
    table.add("( ) ; initiated opened begun from", Mark.NO_TIME);
  }
}
