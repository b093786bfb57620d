package org.tierline.cli.options;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tierline.law.Tier;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What a command that lists placements can be asked: for which tier. */
public final class TierOption {
  @Option(
      names = "--tier",
      paramLabel = "TIER",
      converter = Converter.class,
      description = "Only this tier: T1, T2, T2WL, T3 or SC, or its name, such as \"Tier 3\".")
  private @Nullable Tier tier;

  /** The tier, if one was named. */
  public Optional<Tier> find() {
    return Optional.ofNullable(tier);
  }

  /** Reads a tier, or says which there are. */
  static final class Converter implements ITypeConverter<Tier> {
    @Override
    public Tier convert(String text) {
      return Tier.find(text)
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "\""
                          + text
                          + "\" is no tier; known are T1, T2, T2WL, T3 and SC, and their names,"
                          + " such as \"Tier 3\""));
    }
  }
}
