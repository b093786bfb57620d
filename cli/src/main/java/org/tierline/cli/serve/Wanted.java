package org.tierline.cli.serve;

import java.net.InetAddress;
import java.time.LocalDate;
import org.tierline.record.PublicRecord;

/**
 * What is to be served and how.
 *
 * @param record with what wasn't known by the day
 * @param on the day that every page holds for
 * @param moving whether the day moves on at midnight, or is the one that was asked for
 * @param bind the address to listen at
 * @param port 0 for any that is free
 * @param requestsPerMinute how many requests to the API and the search a client has; 0 for no limit
 * @param behindProxy whether {@code X-Forwarded-For} is to be believed
 */
public record Wanted(
    PublicRecord record,
    LocalDate on,
    boolean moving,
    InetAddress bind,
    int port,
    int requestsPerMinute,
    boolean behindProxy) {}
