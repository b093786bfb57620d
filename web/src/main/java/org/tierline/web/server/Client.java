package org.tierline.web.server;

import java.util.List;

/** Who asks, as far as can be known: for the limit of requests. */
final class Client {
  private static final int HALF_OF_V6 = 4;

  private Client() {}

  /**
   * The client of a request. Of an IPv6 address the first half counts: a household has all of the
   * second.
   *
   * @param peer the address at the other end of the connection
   * @param forwarded the headers {@code X-Forwarded-For} if a trusted proxy writes them: the last
   *     address of the last is by itself, all else may be the client's invention
   */
  static String of(String peer, List<String> forwarded) {
    String address = peer;
    if (!forwarded.isEmpty()) {
      String line = forwarded.getLast();
      String last = line.substring(line.lastIndexOf(',') + 1).strip();
      if (last.matches("[0-9A-Fa-f.:]{2,45}")) {
        address = last;
      }
    }
    return address.contains(":") ? network(address) : address;
  }

  private static String network(String address) {
    var groups = new StringBuilder();
    int taken = 0;
    for (String group : expanded(address).split(":", -1)) {
      if (taken++ == HALF_OF_V6) {
        break;
      }
      groups.append(group).append(':');
    }
    return groups.toString();
  }

  /** The address with {@code ::} written out. */
  private static String expanded(String address) {
    int gap = address.indexOf("::");
    if (gap < 0) {
      return address;
    }
    long colons = address.chars().filter(each -> each == ':').count();
    String zeros = ":0".repeat(Math.max(1, 9 - (int) colons));
    return (gap == 0 ? "0" : address.substring(0, gap)) + zeros + address.substring(gap + 1);
  }
}
