package org.tierline.narrative.indicium;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.tierline.narrative.text.Lexicon;

/**
 * What a phrase tells of the indicia: a strong one names its subject, a weak one counts where no
 * strong one stands, and one without an indicium keeps the words in it from being read as another.
 */
record Cue(Set<Indicium> indicia, boolean isStrong) {
  private static final Map<Cue, String> TABLE = new LinkedHashMap<>();

  private static void strong(Indicium indicium, String phrases) {
    TABLE.put(new Cue(Set.of(indicium), true), phrases);
  }

  private static void weak(Indicium indicium, String phrases) {
    TABLE.put(new Cue(Set.of(indicium), false), phrases);
  }

  private static void none(String phrases) {
    TABLE.put(new Cue(Set.of(), false), phrases);
  }

  static {
    strong(
        Indicium.PROSECUTE,
        """
        investigate, investigates, investigated, investigating
        prosecute, prosecutes, prosecuted, prosecuting, charge+ .. trafficker+/suspect+
        convict, convicts, convicting, convicted .. trafficker+/suspect+/defendant+/offender+, convicted
        sentence .. trafficker+, sentencing, sentenced, sentence convicted, punish .. trafficker+/offender+
        criminalize+, penalty+, penalize+ .. trafficker+/recruiter+, imprisonment, prison, jail time
        penal code, criminal code, definition of .. trafficking, mediation in labor courts
        prosecute and convict, pre-trial detention, law enforcement efforts, law enforcement action
        initiate+ .. prosecution+/investigation+, obtain+ .. conviction+, secure+ .. conviction+
        suspended sentences, lenient sentences, fine+ in lieu, light sentences, weak sentences
        prosecution unit+, prosecutorial unit, anti-trafficking strike force
        anti-trafficking laws, trafficking laws, number of investigations, number of prosecutions
        conviction+, prosecutions, identification of financial, financial transactions
        trafficking in persons bill, trafficking bill, trafficking in persons act, trafficking in persons law
        """);
    weak(
        Indicium.PROSECUTE,
        """
        law enforcement, police, prosecutor+, judge+, magistrate+, investigator+, judicial, judiciary
        court+, investigation+, prosecution, anti-trafficking law, trafficking law, anti-trafficking act
        anti-trafficking statute, law+, legislation, legal framework, statute+, trafficker+
        training, train+, punishment+, raid+, internal trafficking, training for .. officials, training for .. officers, understanding of trafficking
        smuggling, task force+, strike force, anti-trafficking unit, trafficking unit, case management, trial+
        cases, offenders
        """);
    strong(
        Indicium.PROTECT,
        """
        exempt+ victims from penalties, victims from penalties, identify+ .. victim+/survivor+, identification, victim identification, self-identify, unidentified
        victim+ identified, victim+ were identified, identify+ and refer+, identified and assisted
        refer .. victim+, refers, referring, referred .. victim+, referral+, refer .. children
        shelter+, care, aftercare, services, psycho-social, counseling, housing, safe house+
        service provider+, service provision, provision of .. services
        victim+ services, victim protection, victim assistance, victim support, victim care
        protection of .. victim+, protection to .. victim+, protection for .. victim+
        protect+ .. victim+, protect+ .. demobilized, protection services, protective services
        assist+ .. victim+, assist those, assistance to .. victim+, assistance for .. victim+
        support+ .. victim+, support to .. victim+, support for .. victim+, re-traumatization
        victims' access, victims' rights, victim compensation, compensation, restitution, redress
        prosecute+ .. victim+, prosecuted children, charge+ .. victim+, charged children, incarcerate+
        penalize+ .. victim+, punish+ .. victim+, punishing victims, penalization of victims
        arrest+ .. victim+, detain+ .. victim+, detained, detention, deport+, deportation, repatriate+
        repatriation, as criminals, victim+ .. detained, victim+ .. penalized, victim+ .. arrested, treat+ .. victim+
        unlawful acts, unlawful acts committed, exempts victims, returned .. victims, inappropriately detained
        screen, screens, screened, screening, indicator+, standard operating procedure+, sop, sops
        reintegration, rehabilitation, rehabilitative, demobilization, reintegrate+
        witness+, residence permit+, temporary residence, asylum, legal alternatives, legal status
        first responder+, protection unit+, child care system, child protection system
        victim and witness, victim shelter+, foreign victims, victim funding, victims of trafficking overseas
        """);
    weak(
        Indicium.PROTECT,
        """
        protection, protections, protect+, victim, victims, victim's, survivor+, legal representation, child protection, intercept+, interception, victim-centered, victim-centric
        """);
    strong(
        Indicium.PREVENT,
        """
        awareness, sensitization, sensitize+, campaign+, awareness-raising, outreach, educate .. communities, prevention
        action plan+, national plan, national strategy, inter-ministerial, inter-ministerial committee
        committee, commission, working group+, coordinating body, focal point, liaison
        recruitment fee+, recruitment agency+, recruitment agent+, recruiter+, illegal recruitment, fraudulent recruitment
        recruitment of .. child+, child recruitment, worker recruitment, labor broker+
        labor law, labor law+ protections, labor inspection+, inspections, labor inspectorate, oversight
        sponsorship, sponsorship-based, kafala, passport+, birth registration, pre-departure, birth certificate+
        recruit+ .. child+, recruitment and use, use of child+, recruit and use, recruiting and using
        prevent .. trafficking, prevent .. forced, prevent .. recruitment, prevent .. labor, prevent+ .. exploitation
        prevent armed groups, cease recruitment, stateless, decrease .. vulnerability, reduce .. vulnerability
        migrant workers with information, rights of .. workers, worker rights, vulnerable workers
        domestic worker law, legal protections for .. workers, contract+ .. workers, guidelines for municipalities
        funds .. anti-trafficking efforts/activities/measures, funding .. anti-trafficking efforts/activities/measures
        central .. coordination, anti-trafficking activities
        """);
    weak(
        Indicium.PREVENT,
        """
        plan, plans, budget+, recruitment, prevent, preventing, prevented, workers, coordination, anti-trafficking action, anti-trafficking efforts
        child soldiering, child soldier+
        """);
    strong(
        Indicium.COOPERATE,
        """
        accede+, acceding, ratify+, accession, join .. protocol, became .. party
        cooperate+ with .. international authorities, cooperate+ with .. countries, cooperate+ with .. governments
        cooperation with .. countries, cooperation with .. governments, cooperation with foreign
        coordinating with .. governments, coordinated with .. governments, foreign governments
        bilateral, binational, joint investigations, joint investigative team+, joint investigation team+, international investigations, mutual legal assistance
        """);
    strong(Indicium.EXTRADITE, "extradite, extradited, extraditing, extradition+");
    TABLE.put(
        new Cue(Set.of(Indicium.EXTRADITE, Indicium.PROSECUTE), true),
        "extradite+ .. suspect+/trafficker+/defendant+/offender+/perpetrator+");
    strong(
        Indicium.MIGRATION,
        """
        screening foreigners, before deportation, immigration patterns, emigration patterns
        screening .. airport+, screening .. border+, scrutiny at .. airport
        """);
    strong(
        Indicium.OFFICIALS,
        """
        complicit, complicity, corruption, corrupt, official involvement, officials involved
        officials allegedly, officials suspected, officials accountable, accountability for officials
        hold .. officials, investigate+ .. official/officials, prosecute+ .. official/officials
        convict+ .. official/officials, sanction+ .. official/officials
        prosecution+ of .. officials, conviction+ of .. official/officials
        including government officials, by government officials, by .. government officials, government facilities
        unlawfully recruit+, forcibly recruit+, members of .. army/military/forces, of any government official
        diplomat+, peacekeeper+, arresting a police officer, state-sponsored, state-imposed
        government-compelled, government policy, support to armed group+, support to .. armed group+
        collaborated with .. armed group+, support .. militia+
        """);
    strong(Indicium.NONCITIZENS, "noncitizens, non-citizens");
    strong(
        Indicium.PARTNERS,
        """
        partnership+, partnered, partner+ with, partnering, in collaboration with, in cooperation with
        in coordination with, in conjunction with, collaborate+ .. ngo+, collaboration with .. ngo+
        cooperation with .. ngo+, cooperation with civil society, coordination with .. ngo+, coordination .. ngo+
        ngo partner+, with an international organization, with international organizations
        international partners, community groups, civil society groups, local partners
        work+ with .. ngo+/organization+/organizations, worked with .. civil society, integrate .. groups
        ngo-run
        """);
    strong(
        Indicium.SELFASSESS,
        """
        data, database+, comprehensive information, statistics, statistical, research+ .. trafficking, research the extent, to track, tracking system, comprehensive assessment
        assessment of, self-assessment, transparency, monitor+ .. efforts, evaluate+ .. efforts
        annual report
        """);
    strong(
        Indicium.PROGRESS,
        "made .. progress, making .. progress, make .. progress, progress compared, progress since");
    strong(
        Indicium.DEMAND,
        """
        reduce+ .. demand, reduce demand, demand reduction, address .. demand, decrease .. demand
        demand for commercial sex, child sex tourist+, child sex tourism, sex tourists, sex buyers
        purchase+ .. sex, procurement of commercial sex, clients of
        """);
    TABLE.put(
        new Cue(Set.of(Indicium.PROSECUTE, Indicium.PROTECT, Indicium.PREVENT), false),
        "address .. trafficking, combat .. trafficking, combating .. trafficking");
    TABLE.put(new Cue(Set.of(Indicium.PROTECT, Indicium.PREVENT), false), "hotline+, helpline+");
    TABLE.put(
        new Cue(Set.of(Indicium.PARTNERS, Indicium.PROTECT), true),
        """
        fund+ .. ngo+, funding to .. ngo+, funding to civil society, funding for .. ngo+, funding or .. ngo+
        support to .. ngo+, support for .. ngo+, support .. ngos, government-supported ngos
        """);
    none(
        """
        child care and protection act, victim testimony, witness protection
        participation in .. proceedings/investigations/process, participate .. proceedings
        cooperating with investigations, involved in criminal investigations, cooperation with law enforcement, request restitution during criminal cases
        un tip protocol, 2000 un tip protocol
        convicted of .. crimes, smuggling cases, law enforcement agencies
        """);
  }

  /** All cues. */
  static final Lexicon<Cue> PHRASES = new Lexicon<>(TABLE);
}
