package org.tierline.narrative.facts;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.tierline.law.facts.EntityKind;
import org.tierline.law.facts.Facts;
import org.tierline.law.facts.Finding;
import org.tierline.law.facts.Question;
import org.tierline.law.facts.Questions;
import org.tierline.law.facts.Weight;
import org.tierline.narrative.Narrative;
import org.tierline.narrative.determination.Determination.Matter;
import org.tierline.narrative.indicium.Indicium;
import org.tierline.narrative.reason.KeyReason;
import org.tierline.narrative.text.Found;
import org.tierline.narrative.text.Span;
import org.tierline.record.Country;

/**
 * The answers to the law's questions that a narrative gives. What it doesn't say stays unknown.
 *
 * <p>They never rest on the tier line, on a clause that names a tier, nor on what the record holds
 * of this edition: else a tier derived from them would only repeat the published one. A waiver is
 * told in a clause that names a tier, so that it was granted isn't among them; its findings are.
 *
 * @param facts the answers, each resting on a basis such as "text 120-214"
 * @param places the clause that each answer rests on, by its question, in the law's order
 */
public record StatedFacts(Facts facts, Map<Question<?>, Span> places) {

  public StatedFacts {
    var ordered = new LinkedHashMap<Question<?>, Span>();
    for (Question<?> question : Questions.all()) {
      Span place = places.get(question);
      if (place != null) {
        ordered.put(question, place);
      }
    }
    places = Collections.unmodifiableMap(ordered);
  }

  /**
   * What a narrative tells the law.
   *
   * @param country the government it is on
   * @param edition the edition it is of, from 2001 on
   */
  public static StatedFacts of(Narrative read, Country country, int edition) {
    var collected = new Collected(Facts.about(country.code(), edition));
    collected.entity(read, country);
    collected.standards(read);
    collected.efforts(read);
    collected.waiver(read);
    collected.indicia(read);
    return new StatedFacts(collected.facts, collected.places);
  }

  /** The answers while they are collected. */
  private static final class Collected {
    private final Map<Question<?>, Span> places = new LinkedHashMap<>();
    private Facts facts;

    Collected(Facts facts) {
      this.facts = facts;
    }

    private <T> void answer(Question<T> question, T answer, Span place) {
      if (question.asked(facts.edition())) {
        facts =
            facts.with(
                question, answer, List.of("text %d-%d".formatted(place.start(), place.end())));
        places.put(question, place);
      }
    }

    void entity(Narrative read, Country country) {
      Optional<Found<Boolean>> special = read.determination().find(Matter.SPECIAL_CASE);
      Optional<Found<Boolean>> measured = read.determination().find(Matter.MEETS);
      if (special.isPresent()) {
        answer(Questions.ENTITY_KIND, EntityKind.SPECIAL, special.get().place());
      } else if (measured.isPresent()) {
        // What is measured against the standards is no special case.
        answer(Questions.ENTITY_KIND, kind(country), measured.get().place());
      }
      // Where a form of trafficking occurs, there are victims from, in, or on their way through.
      if (!read.forms().isEmpty()) {
        answer(Questions.ORIGIN_TRANSIT_DESTINATION, true, read.forms().get(0).place());
      }
    }

    private static EntityKind kind(Country country) {
      return country.kind() == Country.EntityKind.TERRITORY
          ? EntityKind.TERRITORY
          : EntityKind.COUNTRY;
    }

    void standards(Narrative read) {
      read.determination()
          .find(Matter.MEETS)
          .ifPresent(found -> answer(Questions.STANDARDS, finding(found.value()), found.place()));
      read.determination()
          .find(Matter.SERIOUS_AND_SUSTAINED)
          .ifPresent(found -> answer(Questions.STANDARD_4, finding(found.value()), found.place()));
    }

    private static Finding finding(boolean met) {
      return met ? Finding.MET : Finding.NOT_MET;
    }

    void efforts(Narrative read) {
      read.determination()
          .find(Matter.SIGNIFICANT_EFFORTS)
          .ifPresent(found -> answer(Questions.SIGNIFICANT_EFFORTS, found.value(), found.place()));
      read.determination()
          .find(Matter.INCREASING_EFFORTS)
          .ifPresent(
              found -> answer(Questions.NO_INCREASING_EFFORTS, !found.value(), found.place()));
    }

    /** The waiver's findings, where the formula of a plan says that they are its. */
    void waiver(Narrative read) {
      if (read.determination().find(Matter.WAIVER_PLAN_SUFFICIENT).isEmpty()) {
        return;
      }
      Map.of(
              Matter.WAIVER_PLAN, Questions.WAIVER_PLAN,
              Matter.WAIVER_PLAN_SUFFICIENT, Questions.WAIVER_PLAN_SUFFICIENT,
              Matter.WAIVER_RESOURCES, Questions.WAIVER_RESOURCES)
          .forEach(
              (matter, question) ->
                  read.determination()
                      .find(matter)
                      .ifPresent(found -> answer(question, found.value(), found.place())));
    }

    /** An indicium that all its key reasons speak for, or all against. */
    void indicia(Narrative read) {
      var sides = new EnumMap<Indicium, EnumSet<KeyReason.Direction>>(Indicium.class);
      var first = new EnumMap<Indicium, Span>(Indicium.class);
      for (KeyReason reason : read.reasons()) {
        for (Indicium indicium : reason.indicia()) {
          sides
              .computeIfAbsent(indicium, each -> EnumSet.noneOf(KeyReason.Direction.class))
              .add(reason.direction());
          first.putIfAbsent(indicium, reason.place());
        }
      }
      sides.forEach(
          (indicium, directions) -> {
            if (directions.size() == 1) {
              answer(
                  indicium.question(),
                  directions.contains(KeyReason.Direction.FOR) ? Weight.SUPPORTS : Weight.AGAINST,
                  Objects.requireNonNull(first.get(indicium)));
            }
          });
    }
  }
}
