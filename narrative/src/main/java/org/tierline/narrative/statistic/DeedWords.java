package org.tierline.narrative.statistic;

import org.tierline.narrative.statistic.Statistic.What;

/** The words of what was done, and of those it was done to. */
final class DeedWords {
  private DeedWords() {}

  static void addTo(VocabularyTable table) {
    table.verbs(What.INVESTIGATIONS, "investigate investigates investigated investigating");
    table.verbs(
        What.PROSECUTIONS,
        """
        prosecute prosecutes prosecuted prosecuting
        indict indicts indicted indicting
        charge charges charged charging
        arraign arraigns arraigned arraigning
        """);
    table.verbs(What.CONVICTIONS, "convict convicts convicted convicting");
    table.verbs(
        What.SENTENCES,
        """
        imprison imprisons imprisoned imprisoning
        jail jails jailed jailing
        incarcerate incarcerates incarcerated incarcerating
        """);
    table.add(What.SENTENCES, "sentence", Mark.DEED, Mark.BASE);
    table.add(What.SENTENCES, "sentenced", Mark.DEED);
    table.add(What.SENTENCES, "sentencing", Mark.DEED, Mark.GERUND);
    table.add(What.PROSECUTIONS, "tried", Mark.DEED);
    table.add(What.IDENTIFIED, "self-identified", Mark.DEED);
    table.add(What.ASSISTED, "cared caring resettled", Mark.DEED);
    table.verbs(
        What.IDENTIFIED,
        """
        identify identifies identified identifying
        detect detects detected detecting
        rescue rescues rescued rescuing
        recognize recognizes recognized recognizing
        certify certifies certified certifying
        free frees freed freeing
        liberate liberates liberated liberating
        discover discovers discovered discovering
        uncover uncovers uncovered uncovering
        encounter encounters encountered encountering
        """);
    table.verbs(What.REFERRED, "refer refers referred referring");
    table.verbs(
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
        rehabilitate rehabilitates rehabilitated rehabilitating
        reunify reunifies reunified reunifying
        demobilize demobilizes demobilized demobilizing
        counsel counsels counseled counseling
        treat treats treated treating
        evacuate evacuates evacuated evacuating
        enroll enrolls enrolled enrolling
        """);
    table.matters(
        What.INVESTIGATIONS, "investigation inquiry probe", "investigations inquiries probes");
    table.matters(What.PROSECUTIONS, "prosecution indictment", "prosecutions indictments");
    table.matters(What.CONVICTIONS, "conviction", "convictions");
    table.matters(What.SENTENCES, "sentence", "sentences");
    table.matters(What.IDENTIFIED, "identification", "identifications");
    table.matters(What.REFERRED, "referral", "referrals");
    table.matters(What.ASSISTED, "repatriation return", "repatriations");

    table.add(
        "suspect trafficker defendant offender perpetrator official officer employer",
        Mark.SUSPECT);
    table.add(
        """
        employee recruiter agent broker diplomat soldier smuggler buyer teacher tourist pimp
        ringleader accomplice policeman peacekeeper exploiter abuser firm company owner
        operator marabout imam madam
        """,
        Mark.SUSPECT);
    table.add(
        """
        suspects traffickers defendants offenders perpetrators officials officers employers
        employees recruiters agents brokers diplomats soldiers smugglers buyers teachers
        tourists policemen peacekeepers ringleaders pimps accomplices convicts exploiters abusers
        smugglers violators firms companies businesses owners managers operators marabouts imams
        madams clients syndicates
        """,
        Mark.SUSPECT,
        Mark.PLURAL);
    table.add("victim survivor child girl boy minor", Mark.VICTIM);
    table.add(
        """
        victims survivors children girls boys minors beneficiaries witnesses returnees
        students youth adolescents
        """,
        Mark.VICTIM,
        Mark.PLURAL);
    table.add("individual person man woman national citizen foreigner worker migrant", Mark.PERSON);
    table.add("female male adult", Mark.PERSON);
    table.add(
        """
        individuals persons people men women nationals citizens foreigners workers migrants
        females males adults refugees asylum-seekers members
        """,
        Mark.PERSON,
        Mark.PLURAL);
    table.add("woman women man men girl girls boy boys female females male males", Mark.SEX_OR_AGE);
    table.add("adult adults", Mark.SEX_OR_AGE);
    table.add("worker workers migrant migrants refugees", Mark.WORKER);
    table.add("case complaint incident allegation crime offense offence instance", Mark.CASE);
    table.add(
        "cases complaints incidents allegations crimes offenses offences instances",
        Mark.CASE,
        Mark.PLURAL);
  }
}
