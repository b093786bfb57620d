package org.tierline.narrative.form;

import java.util.EnumSet;
import org.tierline.narrative.form.Form.Group;
import org.tierline.narrative.form.Form.Kind;
import org.tierline.narrative.form.Form.Sector;

/** The words in which profiles name forms of trafficking, sectors and victims. */
final class ProfileWords {
  private ProfileWords() {}

  static final Phrases<Meaning> TABLE = new Phrases<>();

  static {
    name(
        Kind.SEX_TRAFFICKING,
        "sex trafficking, sex-trafficking, sexual trafficking, forced prostitution, coerced"
            + " prostitution, sex slave(s), sex slavery, sexual slavery, sexual servitude, sexual"
            + " exploitation, sex exploitation, sexually exploited, sexually exploit(s), sexually"
            + " enslaved, sexual slaves, forced commercial sex");
    name(
        Kind.CHILD_SEX_TRAFFICKING,
        "child sex trafficking, child prostitution, child sexual exploitation, child commercial"
            + " sexual exploitation, commercial sexual exploitation of children");
    name(
        Kind.FORCED_LABOUR,
        "forced labor, labor trafficking, labor exploitation, compelled labor, forced child labor,"
            + " coerced labor, slave labor, forced work, trafficking for labor, forced domestic"
            + " labor, forced domestic work, forced agricultural labor, labor and human"
            + " trafficking, exploitative labor, exploitive labor");
    both(
        Kind.FORCED_LABOUR,
        Kind.DEBT_BONDAGE,
        "forced and bonded labor, forced or bonded labor, bonded and forced labor, bonded or"
            + " forced labor, bonded forced labor");
    both(
        Kind.SEX_TRAFFICKING,
        Kind.FORCED_LABOUR,
        "sex and labor trafficking, labor and sex trafficking, sex or labor trafficking, labor or"
            + " sex trafficking, sexual and labor exploitation, labor and sexual exploitation, sex"
            + " and labor exploitation, labor or sexual exploitation, sexual or labor exploitation,"
            + " trafficking for sex and labor, forced labor and prostitution, forced labor or"
            + " prostitution, forced prostitution or labor, forced prostitution and labor, forced"
            + " into labor or prostitution, forced into prostitution or labor");
    name(
        Kind.DOMESTIC_SERVITUDE,
        "domestic servitude, domestic slavery, forced domestic servitude, involuntary domestic"
            + " servitude");
    name(
        Kind.CHILD_SOLDIERS,
        "child soldier(s), child soldiering, child combatants, child recruitment and use");
    name(
        Kind.FORCED_MARRIAGE,
        "forced marriage(s), servile marriage(s), forced and fraudulent marriage(s), forced or"
            + " fraudulent marriage(s), fraudulent or forced marriage(s), forced child marriage(s),"
            + " forced early marriage(s), forced and early marriage(s), early and forced"
            + " marriage(s), child and forced marriage(s), child or forced marriage(s), forced and"
            + " child marriage(s), early or forced marriage(s), coerced marriage(s), exploitative"
            + " marriage(s), sold into marriage(s), bride kidnapping, forced into marriage, forced to marry, forcibly"
            + " married, forced and sham marriages");
    name(
        Kind.DEBT_BONDAGE,
        "debt bondage, debt-bondage, bonded labor, bonded laborer(s), debt servitude, debt-based"
            + " coercion, debt-based exploitation, debt peonage, coerced by debt, coercion by debt,"
            + " debt coercion, indebted servitude, debt manipulation, debt"
            + " leverage, coerced through debts, through debts, debt traps");
    name(Kind.FORCED_BEGGING, "forced begging, forced street begging, forced child begging");
    name(
        Kind.FORCED_CRIMINALITY,
        "forced criminality, forced criminal activit(y|ies), forced criminal behavior, forced"
            + " drug smuggling, forced drug trafficking, forced theft, forced petty crime, coerced"
            + " criminality, coerced criminal behavior, coerced criminal activity");
    name(
        Kind.HEREDITARY_SLAVERY,
        "hereditary slavery, hereditary servitude, traditional slavery, traditional slaves,"
            + " descent-based slavery, caste-based slavery, slavery practices, hereditary slaves,"
            + " born into slavery, slave caste(s), traditional servitude, chattel"
            + " slavery");
    name(
        Kind.ORGAN_REMOVAL,
        "organ removal, removal of organs, organ trafficking, organ harvesting, harvesting of"
            + " organs, trafficking in organs, sell an organ, sell their organs, sell organs");
    name(
        Kind.CHILD_SEX_TOURISM,
        "child sex tourism, child sex tourist(s), child-sex tourism, child-sex tourists");
    both(
        Kind.STATE_IMPOSED_FORCED_LABOUR,
        Kind.FORCED_LABOUR,
        "state-sponsored forced labor, state-imposed forced labor, government-sponsored forced"
            + " labor, government-compelled forced labor, government-organized forced labor,"
            + " government-imposed forced labor, state-compelled forced labor, state-sanctioned"
            + " forced labor, state-organized forced labor, state-orchestrated forced labor,"
            + " government-sanctioned forced labor, government-mandated forced labor");
    name(Kind.OTHER, "concubinism, concubinage, forced surrogacy, forced pregnancy");

    activity(Kind.FORCED_BEGGING, Sector.BEGGING, "beg, begging, begs, beggar(s), street begging");
    activity(
        Kind.FORCED_CRIMINALITY,
        Sector.CRIMINALITY,
        "criminal activit(y|ies), criminality, commit crime(s), petty crime(s), petty theft, theft,"
            + " thefts, steal, stealing, shoplifting, shoplift, pickpocketing, pickpocket, burglary,"
            + " drug trafficking, drug smuggling, drug production, drug distribution, drug trade,"
            + " drug running, drug couriers, drug mules, transport drugs, sell drugs, carry drugs,"
            + " smuggle drugs, sell and transport drugs, transport or sell drugs, sell or transport"
            + " drugs, transporting drugs, selling drugs, smuggling drugs, traffic drugs, cannabis"
            + " cultivation, cannabis farms, cannabis fields, marijuana, opium, credit card fraud, benefit"
            + " fraud, financial fraud, telephone scams, scams, illicit activities, criminal acts,"
            + " illegal activities, narcotics trafficking, drug-related crimes, criminal behavior,"
            + " criminal enterprises, illicit goods");
    activity(
        Kind.SEX_TRAFFICKING,
        Sector.OTHER,
        "prostitution, commercial sex, sex acts, commercial sex acts, sexual acts, sex trade, sex"
            + " industry, sex work, commercial sex trade, pornography, commercial sex industry");
    activity(Kind.CHILD_SEX_TOURISM, Sector.OTHER, "sex tourism, sex tourist(s)");
    activity(
        Kind.FORCED_MARRIAGE, Sector.OTHER, "early marriage(s), child marriage(s), marriage(s)");

    sector(
        Sector.AGRICULTURE,
        "agriculture, agricultural, farm(s), farming, farmworkers, plantation(s), cocoa, cotton,"
            + " coffee, tea, rice, sugar, sugarcane, sugar cane, tobacco, palm oil, harvest,"
            + " harvesting, horticulture, orchards, vineyards, fruit picking, berry pickers, crops,"
            + " poppy cultivation, rubber, onion, vanilla, khat, fields");
    sector(
        Sector.FISHING,
        "fishing, fisheries, fishery, fishermen, fish processing, fishing vessels, maritime,"
            + " seafood, shrimp, fish, aquaculture, fishing boats");
    sector(Sector.CONSTRUCTION, "construction, construction sites, road paving, building sites");
    sector(
        Sector.DOMESTIC_WORK,
        "domestic work, domestic service, domestic labor, domestic help, housekeeping, housework,"
            + " domestic sector, domestic labor sector, household work, nannies, private homes,"
            + " private households, domestic employment");
    sector(
        Sector.MANUFACTURING,
        "manufacturing, factor(y|ies), sweatshops, workshops, industrial, meat processing, food"
            + " processing, meat-packing, processing plants, carpet making, carpet weaving, charcoal"
            + " production, electronics");
    sector(
        Sector.TEXTILES,
        "textile(s), garment(s), apparel, embroidery, tailoring, weaving, clothing");
    sector(
        Sector.MINING,
        "mine(s), mining, quarr(y|ies), quarrying, gold panning, mining camps, stone breaking,"
            + " stone quarr(y|ies), gold mines, extractive industries");
    sector(
        Sector.HOSPITALITY,
        "hospitality, hospitality-related, restaurant(s), hotel(s), bar(s), catering, food service, tourism, teahouses,"
            + " guesthouses, cafes, chop bars, guest houses, hostels, kitchens, food services");
    sector(
        Sector.RETAIL_AND_STREET_VENDING,
        "street vending, street vendor(s), vending, vendors, hawking, petty trading, retail, shops,"
            + " supermarkets, minimarkets, street hawking, street hawkers, selling goods,"
            + " peddling, markets, itinerant trading, commerce, itinerant vendors, street trading,"
            + " selling small items, small businesses, stores, informal commercial sector, market"
            + " vendors, street selling, trading");
    sector(
        Sector.LOGGING_AND_FORESTRY,
        "logging, forestry, timber, logging camps, charcoal, lumber, reforestation");
    sector(
        Sector.TRANSPORT,
        "transport, transportation, shipping, truck drivers, truck driving, taxi drivers, porters,"
            + " portering, trucking, bus drivers, motorcycle taxis");
    sector(
        Sector.ENTERTAINMENT,
        "entertainment, entertainers, circuses, nightclub(s), karaoke, karaoke bars, camel jockeys,"
            + " dance clubs, drayangs, acrobatics, circus");
    sector(
        Sector.BRICK_KILNS,
        "brick kiln(s), brick-making, brick making, brick factor(y|ies), brickmaking, brick"
            + " production, brick kiln industry, brick-making industry, brick manufacturing, kilns");
    sector(
        Sector.LIVESTOCK_HERDING,
        "herding, cattle herding, livestock, animal herding, herders, cattle, goat herding, sheep"
            + " herding, shepherds, herdsmen, animal husbandry, cattle rearing, animal breeding,"
            + " herd, cattle farms, ranching, ranches, cattle ranching, herd animals");
    sector(
        Sector.CLEANING_AND_SERVICES,
        "cleaning, cleaners, service sector(s), service industr(y|ies), services sector, janitorial,"
            + " car wash(es), car washing, laundry, nail salons, nail bars, beauty salons, garbage"
            + " collectors, garbage collection, garbage picking, janitorial service(s), security"
            + " guards, hairdressing, salons, dishwashers, services, cleaning services, landscaping,"
            + " service, barbershops, waste collection");
    sector(
        Sector.OTHER,
        "home health care, elder care, caregivers, social welfare, seasonal jobs, modeling, sports");

    of(
        Group.CHILDREN,
        "child(|ren), girl(s), boy(s), minor(s), teenager(s), teenage, adolescent(s), youth(s), orphan(s),"
            + " underage, child victims, talibe(s), juveniles, daughters, infants, toddlers, schoolchildren,"
            + " schoolgirls, daughter");
    of(Group.WOMEN, "woman, women, female(s), female victims, brides, wives");
    of(Group.MEN, "man, men, male(s), male victims");
    of(
        Group.LGBTI,
        "lgbti, lgbti persons, lgbt, lgbtqi, transgender, gay men, gay, homosexual, travestis");
    of(
        Group.MINORITIES,
        "indigenous, ethnic, ethnicity, minorit(y|ies), roma, romani, tuareg, dalit(s), caste,"
            + " castes, pygm(y|ies), batwa, san, afro-descendants, uighurs, egyptians, tribal, ethnicities,"
            + " rohingya, scheduled castes, afro-colombian");
    of(
        Group.REFUGEES,
        "refugee(s), asylum-seeker(s), asylum seeker(s), displaced, internally displaced persons,"
            + " idps, stateless, displaced persons, stateless persons");
    of(
        Group.PERSONS_WITH_DISABILITIES,
        "disabilit(y|ies), disabled, disabled persons, mental illness, physical disabilities");
    of(Group.HOMELESS, "homeless, street children, homelessness");
    of(Group.OTHER, "students, student, trainees");
    of(
        Group.FOREIGN_WORKERS,
        "migrant(s), foreign, foreign worker(s), migrant worker(s), expatriate(s), expatriate"
            + " worker(s), immigrant(s), foreigners, foreign nationals, overseas workers, foreign labor,"
            + " guest workers, economic migrants, migrate overseas, migrate abroad, working abroad, working"
            + " overseas, work abroad, work overseas");
    TABLE.put(
        new Meaning.Workers(Group.DOMESTIC_WORKERS, Sector.DOMESTIC_WORK),
        "domestic worker(s), domestic servant(s), domestics, domestic employees, housemaids, maids,"
            + " domestic laborers, household workers, housekeepers, domestic helpers, house girls, domestic worker jobs");
    TABLE.put(
        new Meaning.Nothing(),
        "law enforcement, men's, border services, domestic violence, to a lesser"
            + " extent, transit, forced to ftee, forced to flee, forced displacement, security forces,"
            + " police force, task force, work force, armed forces, labor force, military forces,"
            + " government forces, forces, social services, protection services, health services, victim services,"
            + " fish for, foreign governments, foreign government, foreign diplomats, trafficking of"
            + " drugs, human smuggling, people smuggling, migrant smuggling, alien smuggling,"
            + " migrant smugglers, migrant smuggling networks, migrants smuggling networks, foreign"
            + " fighters, foreign tourists, foreign exchange, foreign companies, foreign terrorist, foreign pedophiles, foreign"
            + " labor recruiters, foreign missions, drug trafficking organizations, drug trafficking"
            + " groups, police officers, in the field, working in the field, tea houses, sexual and"
            + " gender-based violence, child labor, worst forms of child labor, sexual services,"
            + " sex services, market, transportation centers, job market, black market, service providers, a"
            + " minority of, national service, military service, compulsory military service, recruitment services,"
            + " child welfare, youth groups");
    TABLE.put(
        new Meaning.Force(),
        "force, forced, forces them, forces their, forcing, coerce(s), coerced, coercing, compel(s),"
            + " compelled, compelling, made to, obliged, induced, induce, forcibly");
    TABLE.put(
        new Meaning.Exploits(),
        "exploit(s), exploited, exploiting, exploitation, subject to, subjected, subjecting,"
            + " trafficking, trafficked, traffic, victims of, sold, held in, trapped, endure, enslaved, exploitative");
  }

  static {
    TABLE
        .put(
            new Meaning.Dishonest(),
            "unscrupulous, unlicensed, illegal, illegally, fraudulent, fraudulently, dishonest,"
                + " unregistered, illicit, false, fake, deceptive, deceptively, deceitful,"
                + " fictitious, predatory, misleading, sham, bogus")
        .put(
            new Meaning.Recruiting(),
            "recruiter(s), recruitment, labor broker(s), brokers, labor agents,"
                + " agencies, agents, employment agencies, labor agencies, travel agencies, job"
                + " offer(s), offer(s), job advertisements, employment offers, pretense(s), contracts, work"
                + " contracts, advertisements, middlemen, intermediaries")
        .put(
            new Meaning.Deceit(),
            "deceive(s), deceived, deceiving, mislead(s), misled, misleading them, lure(s), lured,"
                + " luring, promise(s), promised, promising, conditions"
                + " substantially different, under the guise, under the pretense, under the pretext, contract"
                + " switching, contract substitution, defraud, defrauded, fraudulently recruited,"
                + " fraudulently recruit, duped, tricked, recruitment fraud, false job(s), false"
                + " employment, fraudulent job(s), fraudulent employment, fake job(s), fraudulent"
                + " work, with offers of, with the offer of, false work, enticed, entice(s), excessive recruitment fees, exorbitant recruitment fees")
        .put(
            new Meaning.PaysBack(),
            "repay, repaid, pay off, pay back, paying off, work off, working off, owing, owe, owed,"
                + " inflated, exorbitant, settle, burdened by, indebted, repayment, outstanding")
        .put(
            new Meaning.Owed(),
            "debt(s), recruitment fee(s), costs, hiring costs, travel costs, loan(s), advances")
        .put(
            new Meaning.Aside(),
            "officials, corruption, corrupt, complicity, authorities, inspectors, inspections")
        .put(
            new Meaning.Recruits(),
            "recruit(s), recruited, recruiting, conscript(s), conscripted, recruitment and use, use,"
                + " uses, used, using, join, abducted, abduct(s), enlist, serve as, associated with")
        .put(
            new Meaning.Combat(),
            "soldiers, combat, fight, fighters, fighting, combatants, militia(s), armed group(s), armed"
                + " non-state groups, armed conflict, non-state armed groups, suicide bombers, human shields, insurgents,"
                + " guerrillas, illegal armed groups, hostilities, rebel groups");
  }

  private static void name(Kind kind, String phrases) {
    TABLE.put(new Meaning.Names(EnumSet.of(kind)), phrases);
  }

  private static void both(Kind one, Kind other, String phrases) {
    TABLE.put(new Meaning.Names(EnumSet.of(one, other)), phrases);
  }

  private static void activity(Kind kind, Sector sector, String phrases) {
    TABLE.put(new Meaning.Activity(kind, sector), phrases);
  }

  private static void sector(Sector sector, String phrases) {
    TABLE.put(new Meaning.InSector(sector), phrases);
  }

  private static void of(Group group, String phrases) {
    TABLE.put(new Meaning.Of(group), phrases);
  }
}
