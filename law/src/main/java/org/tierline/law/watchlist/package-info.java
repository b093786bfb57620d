/**
 * The special watch list of §110(b)(2): grounds, the clock of consecutive years, waivers, the
 * one-year rule of (F), and who is on the list.
 */
@NullMarked
package org.tierline.law.watchlist;

import org.jspecify.annotations.NullMarked;
