package org.tierline.web.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tierline.exchange.Fault;
import org.tierline.exchange.bill.BillReader;
import org.tierline.exchange.bill.ShippedBills;
import org.tierline.exchange.history.CountriesJson;
import org.tierline.exchange.history.PlacementsJson;
import org.tierline.exchange.json.Json;
import org.tierline.exchange.ledger.AidAuthority;
import org.tierline.exchange.ledger.AidChannel;
import org.tierline.exchange.ledger.AidQuestion;
import org.tierline.exchange.narrative.NarrativesJson;
import org.tierline.exchange.narrative.Reading;
import org.tierline.exchange.narrative.ReadingFiles;
import org.tierline.exchange.narrative.tables.RecordedNarratives;
import org.tierline.publication.frame.Address;
import org.tierline.publication.frame.Format;
import org.tierline.publication.frame.Language;
import org.tierline.publication.frame.Published;
import org.tierline.publication.site.Site;
import org.tierline.record.Country;
import org.tierline.web.Request;
import org.tierline.web.Request.Method;
import org.tierline.web.Response;
import org.tierline.web.Response.Keep;

/**
 * The table of all endpoints. Where the site has a page with the same answer as JSON, that is the
 * answer here.
 */
final class Endpoints {
  static final String JSON = Format.JSON.mediaType();
  static final String ROOT = "/api/v1";
  static final String OPENAPI = ROOT + "/openapi.json";
  static final String DOCUMENTATION = "/api";

  private static final String CODE = "code";
  private static final String YEAR = "year";
  private static final String EDITION = "edition";

  private final Site site;
  private final Published published;
  private final String year;
  private final String code;

  private Endpoints(Site site) {
    this.site = site;
    this.published = site.published();
    this.year = String.valueOf(published.lastEdition());
    this.code = example(published);
  }

  /** South Korea, or the first government of an edition that doesn't have it. */
  private static String example(Published published) {
    var placed = published.record().placements(published.lastEdition());
    return placed.stream()
        .map(each -> each.country())
        .filter("KOR"::equals)
        .findFirst()
        .orElse(placed.getFirst().country());
  }

  /**
   * The table.
   *
   * @param index answers with the table itself
   * @param openApi answers with its description
   */
  static List<Endpoint> of(
      Site site, Function<Call, Response> index, Function<Call, Response> openApi) {
    return new Endpoints(site).table(index, openApi);
  }

  private List<Endpoint> table(Function<Call, Response> index, Function<Call, Response> openApi) {
    return List.of(
        Endpoint.get(
            "index",
            ROOT,
            "What can be asked",
            "Lists the endpoints.",
            "api-1",
            List.of(),
            "",
            index),
        Endpoint.get(
            "openapi",
            OPENAPI,
            "This API as OpenAPI",
            "Describes the endpoints for programs, by OpenAPI 3.1.",
            "",
            List.of(),
            "",
            openApi),
        Endpoint.get(
            "listEditions",
            ROOT + "/editions",
            "All editions in short",
            "Counts by tier and by kind of change, the day of release, and how complete the record"
                + " is, for every edition.",
            "editions-1",
            List.of(),
            "",
            page("/editions")),
        Endpoint.get(
            "showEdition",
            ROOT + "/editions/{year}",
            "One edition whole",
            "Every government of an edition with its tier, change, streak and clock, what the law"
                + " ruled out, and what Tier 3 brings. As a table and as a package of data it is at the"
                + " address of its page: /editions/{year}.csv (in part with ?country= and ?time=),"
                + " .parquet, .zip and .metadata.json.",
            "edition-1",
            List.of(Parameter.path(YEAR, ParameterType.YEAR, "The edition.", year)),
            "",
            page("/editions/{year}")),
        Endpoint.get(
            "listCountries",
            ROOT + "/countries",
            "All governments",
            "The governments that were ever placed, by code, each with its first and last"
                + " placement.",
            "countries-1",
            Paging.PARAMETERS,
            "limit=2",
            this::countries),
        Endpoint.get(
            "showCountry",
            ROOT + "/countries/{code}",
            "One government's history",
            "Its tiers since 2001, streaks, clock, lists, what Tier 3 brought, and what is on record"
                + " of its narratives.",
            "show-1",
            List.of(code()),
            "",
            page("/countries/{code}")),
        Endpoint.get(
            "explainPlacement",
            ROOT + "/countries/{code}/{edition}",
            "One placement explained",
            "What the watch-list clock allowed and ruled out, and by which clause; also under"
                + " literal readings, which aren't State's practice; and what the narrative states,"
                + " if one is on record.",
            "explain-1",
            List.of(code(), Parameter.path(EDITION, ParameterType.YEAR, "The edition.", year)),
            "",
            page("/countries/{code}/{edition}")),
        Endpoint.get(
            "listPlacements",
            ROOT + "/placements",
            "Placements of any editions",
            "All placements that the filters let through, by code and edition; without filters, all"
                + " there are.",
            "placements-1",
            with(
                List.of(
                    Parameter.list(
                        Placed.COUNTRY,
                        ParameterType.CODE,
                        "Codes of governments: ISO 3166-1 alpha-3, and XKX, ANT, SCG.",
                        code + ",PRK"),
                    Parameter.list(
                        Placed.TIME,
                        ParameterType.YEARS,
                        "Editions, or ranges of them with both ends in.",
                        "2010..2025"),
                    Parameter.list(Placed.TIER, ParameterType.TIER, "Tiers.", "T2WL,T3"),
                    Parameter.list(
                        Placed.REGION,
                        ParameterType.REGION,
                        "Regions, as the Department divides the world.",
                        "EAP"),
                    Parameter.list(
                        Placed.GRADE,
                        ParameterType.GRADE,
                        "How well a cell is founded.",
                        "primary,secondary")),
                Paging.PARAMETERS),
            "country=" + code + "&limit=2",
            this::placements),
        Endpoint.get(
            "listChanges",
            ROOT + "/changes",
            "What changed in an edition",
            "The governments whose tier changed against the edition before.",
            "changes-1",
            List.of(
                Parameter.query(
                    EDITION, ParameterType.YEAR, "The edition; the last if left out.", year)),
            "",
            this::changes),
        Endpoint.get(
            "listClocks",
            ROOT + "/clocks",
            "The watch-list clocks",
            "For each government, what the next edition leaves open by the law's limit of years.",
            "outlook-1",
            List.of(),
            "",
            page("/clock")),
        Endpoint.get(
            "showForecast",
            ROOT + "/forecast",
            "A forecast for the edition to come",
            "The chance of each tier for every government, from past transitions and the law's"
                + " clock, ten editions ahead, with its test on the past. A forecast, not a"
                + " finding; it names no chances if the test is lost.",
            "forecast-1",
            List.of(),
            "",
            page("/forecast")),
        Endpoint.get(
            "showConsequences",
            ROOT + "/consequences/{fiscalYear}",
            "The ledger of a fiscal year",
            "What the law attached to each government, against what was determined: owed and"
                + " restricted, waived, not yet determined, reported, not held.",
            "ledger-1",
            List.of(
                Parameter.path(
                    "fiscalYear",
                    ParameterType.FISCAL_YEAR,
                    "The fiscal year.",
                    "FY" + (published.lastEdition() + 1))),
            "",
            page("/consequences/{fiscalYear}")),
        Endpoint.get(
            "checkBar",
            ROOT + "/bar-check",
            "Whether §110 bars one item of aid",
            "Barred, vote against, not barred by §110, other restrictions apply, or open with what"
                + " is missing. What isn't given isn't known.",
            "bar-check-1",
            List.of(
                Parameter.query("country", ParameterType.CODE, "A government's code.", "SSD")
                    .needed(),
                Parameter.query("fy", ParameterType.FISCAL_YEAR, "The fiscal year.", "FY2025")
                    .needed(),
                Parameter.query("channel", ParameterType.TEXT, AidChannel.names() + ".", "ngo"),
                Parameter.query(
                    "authority", ParameterType.TEXT, AidAuthority.names() + ".", "faa-ch9"),
                Parameter.query("kind", ParameterType.TEXT, AidQuestion.KINDS + ".", "other"),
                Parameter.query("item", ParameterType.TEXT, "Its programme.", "demining"),
                Parameter.query("narcoticsNotice", ParameterType.TEXT, "yes or no.", "no"),
                Parameter.query("basicNeeds", ParameterType.TEXT, "Of a loan: yes or no.", "no"),
                Parameter.query("harmsVulnerable", ParameterType.TEXT, "yes or no.", "no")),
            "country=SSD&fy=FY2025&channel=ngo&authority=faa-ch9",
            page("/bar-check")),
        Endpoint.get(
            "listLaw",
            ROOT + "/law",
            "The law as encoded",
            "Every provision with its citation in an edition and the editions it holds for.",
            "law-1",
            List.of(edition()),
            "",
            page("/law")),
        Endpoint.get(
            "compareLaw",
            ROOT + "/law/diff",
            "What changed in the law between two editions",
            "The provisions that differ, and the law behind each change.",
            "law-diff-1",
            List.of(
                Parameter.query(
                    "from",
                    ParameterType.YEAR,
                    "The earlier edition; the one before if left out.",
                    "2018"),
                Parameter.query(
                    "to",
                    ParameterType.YEAR,
                    "The later edition; that of the latest change if left out.",
                    "2019")),
            "",
            page("/law/diff")),
        Endpoint.get(
            "showLaw",
            ROOT + "/law/{id}",
            "One provision",
            "The provision of an id or a citation, or those at one place of the law.",
            "law-1",
            List.of(
                Parameter.path(
                    "id",
                    ParameterType.TEXT,
                    "A provision's id, or its citation as printed in the edition.",
                    "110-b-2-D"),
                edition()),
            "",
            page("/law/{id}")),
        Endpoint.get(
            "listBills",
            ROOT + "/what-if",
            "The bills that come with Tierline",
            "Each bill with how many placements and governments it would have moved, between bounds"
                + " where the record leaves the findings unknown.",
            "bills-1",
            List.of(),
            "",
            page("/what-if")),
        Endpoint.get(
            "showWhatIf",
            ROOT + "/what-if/{bill}",
            "Who would have stood elsewhere under a bill",
            "One of the bills that come with Tierline, run over all editions: who moves, by which"
                + " clause, and between which bounds where the record leaves the findings unknown.",
            "what-if-1",
            List.of(
                Parameter.path(
                    "bill",
                    ParameterType.TEXT,
                    "The bill: " + String.join(", ", ShippedBills.NAMES) + ".",
                    "literal-f")),
            "",
            page("/what-if/{bill}")),
        new Endpoint(
            "runBill",
            Method.POST,
            ROOT + "/what-if",
            "Who would have stood elsewhere under a bill of your own",
            "Takes a bill, as YAML or JSON of at most 1 MB and "
                + BillReader.MOST_AMENDMENTS
                + " amendments, in the form of the files in examples/bills, and gives what is given"
                + " on the bills that come with Tierline. Nothing is kept.",
            "what-if-1",
            List.of(
                Parameter.query(
                    Bills.EDITIONS,
                    ParameterType.EDITIONS,
                    "The editions asked for, one or a range with both ends in; all if left out.",
                    "2011..2025")),
            Optional.of(
                new Sent(
                    Written.OFFERED,
                    "bill.yaml",
                    "The bill, in UTF-8, of at most "
                        + Request.MAX_BODY
                        + " bytes: a title and amendments, each with its editions and a citation."
                        + " YAML's aliases aren't read.",
                    Optional.empty(),
                    resource("bill.yaml"))),
            "editions=2011.." + year,
            call -> Bills.answer(published, call)),
        new Endpoint(
            "determine",
            Method.POST,
            ROOT + "/determinations",
            "What the law says on facts",
            "Takes the facts that an office holds on one government in one edition, as YAML or JSON"
                + " of at most 1 MB, and gives the tier or the tiers still possible, why, what is"
                + " missing, and what follows. Nothing is kept.",
            "rate-1",
            List.of(
                Parameter.query(
                    Determinations.WHOLE,
                    ParameterType.TRUTH,
                    "Whether every rule that was asked is shown, not only those that decide.",
                    "true"),
                Parameter.query(
                    Determinations.ON,
                    ParameterType.DAY,
                    "The day by which things were in force and known; the day that the server"
                        + " answers for if left out.",
                    published.on().toString())),
            Optional.of(facts()),
            "",
            call -> Determinations.answer(published, call)),
        new Endpoint(
            "path",
            Method.POST,
            ROOT + "/path",
            "What would change a tier",
            "Takes facts as above, and gives every smallest set of answers that makes a better or a"
                + " worse tier certain by law, each with its clause and what is asked of the"
                + " government that bears on it. It predicts nothing. Nothing is kept.",
            "path-1",
            List.of(
                Parameter.query(
                    Determinations.ON,
                    ParameterType.DAY,
                    "The day by which things were in force and known; the day that the server"
                        + " answers for if left out.",
                    published.on().toString())),
            Optional.of(facts()),
            "",
            call -> Determinations.path(published, call)),
        new Endpoint(
            "check",
            Method.POST,
            ROOT + "/check",
            "What a text claims of the report",
            "Takes an article, as plain text or a saved page of at most 1 MB, and finds what it"
                + " claims of tiers, moves, rows of years, counts, lists, consequences and days;"
                + " each with the verdict, the record's cells and the clause. Nothing is kept.",
            "check-1",
            List.of(
                Parameter.query(
                    Claims.PUBLISHED,
                    ParameterType.DAY,
                    "The text's day, by which \"this year\" is understood; else that which the text"
                        + " gives.",
                    "2025-09-30")),
            Optional.of(
                new Sent(
                    Claims.MEDIA_TYPES,
                    "article.txt",
                    "The text, in UTF-8, of at most " + Request.MAX_BODY + " bytes.",
                    Optional.empty(),
                    resource("article.txt"))),
            "published=2025-09-30",
            call -> Claims.answer(published, call)),
        Endpoint.get(
            "listNarratives",
            ROOT + "/narratives",
            "The narratives on record",
            "Each in short: where it is from, and how much was read from it. The texts themselves"
                + " aren't in the record.",
            "narratives-1",
            List.of(),
            "",
            call -> json(NarrativesJson.SCHEMA, NarrativesJson.of(published.record()))),
        Endpoint.get(
            "showNarrative",
            ROOT + "/narratives/{code}/{edition}",
            "What was read from one narrative",
            "The tier as its sentences give it, the key reasons, what it asks for, its numbers and"
                + " the forms of trafficking it names, each by where it stands in the text; and"
                + " what the law says on that.",
            "read-1",
            List.of(
                Parameter.path(CODE, ParameterType.CODE, "The government's code.", "AGO"),
                Parameter.path(
                    EDITION,
                    ParameterType.YEAR,
                    "The edition.",
                    "" + RecordedNarratives.BUILT_IN_EDITION)),
            "",
            this::narrative),
        Endpoint.get(
            "search",
            ROOT + "/search",
            "Search",
            "Finds governments, placements, editions, provisions and narratives, the best match"
                + " first; at most 50.",
            "search-1",
            List.of(
                Parameter.query(
                        "q",
                        ParameterType.TEXT,
                        "Words, names, codes or citations; double quotes hold a phrase together.",
                        "korea")
                    .needed()),
            "q=110(b)(2)(D)",
            page("/search")),
        Endpoint.get(
            "listSources",
            ROOT + "/sources",
            "All sources",
            "Every document, data set and account that the record rests on.",
            "sources-1",
            List.of(),
            "",
            page("/sources")));
  }

  private Parameter code() {
    return Parameter.path(CODE, ParameterType.CODE, "The government's code.", code);
  }

  private Parameter edition() {
    return Parameter.query(
        EDITION,
        ParameterType.YEAR,
        "The edition whose numbering is meant; the last if left out.",
        "2016");
  }

  private static List<Parameter> with(List<Parameter> first, List<Parameter> then) {
    return Stream.concat(first.stream(), then.stream()).toList();
  }

  private static Sent facts() {
    return new Sent(
        Written.OFFERED,
        "facts.yaml",
        "The facts, in UTF-8, of at most " + Request.MAX_BODY + " bytes. An absent key is unknown.",
        Optional.of("facts-1"),
        resource("facts.yaml"));
  }

  private static String resource(String name) {
    try (var in = Endpoints.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Response json(String schema, Object data) {
    return Response.ok(JSON, published.json(schema, data), Keep.BRIEFLY);
  }

  /**
   * What a page of the site is as JSON.
   *
   * @param path with names of parameters in braces; the other parameters are its query
   */
  private Function<Call, Response> page(String path) {
    return call -> {
      String at = path;
      var query = new TreeMap<String, String>();
      for (var value : call.values().entrySet()) {
        String name = "{" + value.getKey() + "}";
        if (path.contains(name)) {
          at = at.replace(name, value.getValue());
        } else {
          query.put(value.getKey(), value.getValue());
        }
      }
      return page(at, query);
    };
  }

  private Response page(String path, Map<String, String> query) {
    var address = new Address(Language.ENGLISH, path, Format.JSON, new TreeMap<>(query));
    byte[] body =
        site.find(address)
            .content(Format.JSON)
            .orElseThrow(() -> new IllegalStateException("no JSON of " + path));
    return Response.ok(JSON, body, Keep.BRIEFLY);
  }

  private Response changes(Call call) {
    return page("/changes/" + call.find(EDITION).orElse(year), Map.of());
  }

  private Response countries(Call call) {
    var record = published.record();
    var all = Placed.countries(record);
    var part = Paging.of(call, all, Country::code);
    return linked(
        part,
        json(CountriesJson.SCHEMA, CountriesJson.of(record, all.size(), part.rows(), part.next())));
  }

  private Response placements(Call call) {
    var record = published.record();
    var all = Placed.of(record, call);
    var part = Paging.of(call, all, Placed::key);
    return linked(
        part,
        json(
            PlacementsJson.SCHEMA,
            PlacementsJson.of(record, all.size(), part.rows(), part.next())));
  }

  /** With the link of RFC 8288 to the next part. */
  private static Response linked(Paging<?> part, Response response) {
    return part.next()
        .map(next -> response.with("Link", "<" + next + ">; rel=\"next\""))
        .orElse(response);
  }

  private Response narrative(Call call) {
    var record = published.record();
    String country = call.get(CODE);
    String edition = call.get(EDITION);
    var recorded =
        RecordedNarratives.find(country, Integer.parseInt(edition))
            .filter(narrative -> record.edition(narrative.edition()).isPresent())
            .orElseThrow(
                () ->
                    Fault.notFound(
                        "no narrative on \"%s\" in the %s edition is on record; %s/narratives lists those that are"
                            .formatted(country, edition, ROOT)));
    var reading = Reading.of(recorded, record, published.on());
    return Response.ok(
        JSON, Json.bytes(ReadingFiles.envelope(reading, record, published.on())), Keep.BRIEFLY);
  }
}
