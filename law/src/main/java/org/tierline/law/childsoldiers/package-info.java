/**
 * The Child Soldiers Prevention Act: who a child soldier is, which governments are listed, and what
 * military aid that restricts. It is independent of the tiers.
 */
@NullMarked
package org.tierline.law.childsoldiers;

import org.jspecify.annotations.NullMarked;
