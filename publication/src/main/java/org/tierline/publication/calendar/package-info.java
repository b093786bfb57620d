/** Days as calendars that programs subscribe to: iCalendar (RFC 5545). */
@NullMarked
package org.tierline.publication.calendar;

import org.jspecify.annotations.NullMarked;
