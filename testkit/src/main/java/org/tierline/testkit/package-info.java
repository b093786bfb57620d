/** What the tests of every module share: seeded random cases. Test scope only. */
@NullMarked
package org.tierline.testkit;

import org.jspecify.annotations.NullMarked;
