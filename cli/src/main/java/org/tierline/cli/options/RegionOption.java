package org.tierline.cli.options;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tierline.record.Region;

/** What a command that lists placements can be asked: for which region. */
public final class RegionOption extends Options {
  private final Value<Region> region =
      option(
          "--region",
          "REGION",
          RegionOption::read,
          "Only this region, by code or name: AF, EAP, EUR, NEA, SCA or WHA.");

  /** The region, if one was named. */
  public Optional<Region> find() {
    return region.find();
  }

  private static Region read(String text) {
    return Region.find(text)
        .orElseThrow(
            () ->
                new Misuse(
                    "\""
                        + text
                        + "\" is no region; known are "
                        + Arrays.stream(Region.values())
                            .map(known -> known.name() + " (" + known.title() + ")")
                            .collect(Collectors.joining(", "))));
  }
}
