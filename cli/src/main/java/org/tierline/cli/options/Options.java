package org.tierline.cli.options;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.TypeConversionException;

/**
 * Flags, options and parameters that a command line can give, each with the words help has for it.
 *
 * <p>A reader of a text turns it into a value or throws {@link Misuse} with what was wanted.
 */
public abstract class Options {
  private final List<ArgSpec> args = new ArrayList<>();

  /** All of them, in the order in which they were named. */
  final List<ArgSpec> args() {
    return args;
  }

  /** Takes over the options that many commands have. */
  protected final <O extends Options> O with(O more) {
    args.addAll(more.args());
    return more;
  }

  /** An option without a value. */
  protected final Flag flag(String name, String description) {
    return new Flag(
        add(OptionSpec.builder(name).type(boolean.class).description(description).build()));
  }

  /** An option with a value. */
  protected final <T> Value<T> option(
      String name, String label, Function<String, T> reader, String description) {
    return new Value<>(add(option(name, label, description, reader).build()));
  }

  /** An option with a value that must be given. */
  protected final <T> Value<T> required(
      String name, String label, Function<String, T> reader, String description) {
    return new Value<>(add(option(name, label, description, reader).required(true).build()));
  }

  /** An option with values that commas separate, or that is given more than once. */
  protected final <T> Value<List<T>> options(
      String name, String label, Function<String, T> reader, String description) {
    return new Value<>(
        add(
            option(name, label, description, reader)
                .type(List.class)
                .auxiliaryTypes(Object.class)
                .splitRegex(",")
                .build()));
  }

  /** An option with so many values. */
  protected final <T> Value<List<T>> options(
      String name, String label, int many, Function<String, T> reader, String description) {
    return new Value<>(
        add(
            option(name, label, description, reader)
                .type(List.class)
                .auxiliaryTypes(Object.class)
                .arity(String.valueOf(many))
                .build()));
  }

  /**
   * A parameter that must be given.
   *
   * @param description line by line; the first is what is told where it is missing
   */
  protected final <T> Value<T> parameter(
      String label, Function<String, T> reader, String... description) {
    return new Value<>(add(spec(label, reader, description).arity("1").required(true).build()));
  }

  /** A parameter that may be left out. */
  protected final <T> Value<T> parameterIfAny(
      String label, Function<String, T> reader, String description) {
    return new Value<>(add(spec(label, reader, description).arity("0..1").build()));
  }

  /**
   * All parameters, as one list.
   *
   * @param label how help names them all together
   * @param least how many must be given
   */
  protected final <T> Value<List<T>> parameters(
      String label, int least, Function<String, T> reader, String description) {
    return new Value<>(
        add(
            spec(label, reader, description)
                .index("0..*")
                .type(List.class)
                .auxiliaryTypes(Object.class)
                .arity(least + "..*")
                .required(least > 0)
                .hideParamSyntax(true)
                .build()));
  }

  private ArgSpec add(ArgSpec arg) {
    args.add(arg);
    return arg;
  }

  private static OptionSpec.Builder option(
      String name, String label, String description, Function<String, ?> reader) {
    return OptionSpec.builder(name)
        .type(Object.class)
        .paramLabel(label)
        .description(description)
        .converters(converter(reader));
  }

  private static PositionalParamSpec.Builder spec(
      String label, Function<String, ?> reader, String... description) {
    return PositionalParamSpec.builder()
        .index("0")
        .type(Object.class)
        .paramLabel(label)
        .description(description)
        .converters(converter(reader));
  }

  private static ITypeConverter<Object> converter(Function<String, ?> reader) {
    return text -> {
      try {
        return reader.apply(text);
      } catch (Misuse e) {
        throw new TypeConversionException(String.valueOf(e.getMessage()));
      }
    };
  }
}
