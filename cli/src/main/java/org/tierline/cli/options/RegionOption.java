package org.tierline.cli.options;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tierline.record.Region;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What a command that lists placements can be asked: for which region. */
public final class RegionOption {
  @Option(
      names = "--region",
      paramLabel = "REGION",
      converter = Converter.class,
      description = "Only this region, by code or name: AF, EAP, EUR, NEA, SCA or WHA.")
  private @Nullable Region region;

  /** The region, if one was named. */
  public Optional<Region> find() {
    return Optional.ofNullable(region);
  }

  /** Reads a region's code, or says which there are. */
  static final class Converter implements ITypeConverter<Region> {
    @Override
    public Region convert(String text) {
      return Region.find(text)
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "\""
                          + text
                          + "\" is no region; known are "
                          + Arrays.stream(Region.values())
                              .map(known -> known.name() + " (" + known.title() + ")")
                              .collect(Collectors.joining(", "))));
    }
  }
}
