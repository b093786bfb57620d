package org.tierline.exchange.bill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.tierline.exchange.file.TextInput;
import org.tierline.law.bill.Bill;

/** The bills that come with Tierline, as {@code examples/bills} holds them. */
public final class ShippedBills {

  /** Their names, which are those of their files without ending. */
  public static final List<String> NAMES =
      List.of("no-waivers", "two-year-waiver-kept", "literal-f", "literal-two-years");

  private ShippedBills() {}

  /** The bill of a name; empty if none is called so. */
  public static Optional<Bill> find(String name) {
    return NAMES.contains(name)
        ? Optional.of(BillReader.read(TextInput.of(name + ".yaml", bytes(name))))
        : Optional.empty();
  }

  private static byte[] bytes(String name) {
    String resource = "shipped/" + name + ".yaml";
    try (var in = ShippedBills.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("not on the class path: " + resource);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
