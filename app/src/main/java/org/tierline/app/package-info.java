/** The programs: what starts, reads the process's surroundings once, and hands them down. */
@NullMarked
package org.tierline.app;

import org.jspecify.annotations.NullMarked;
