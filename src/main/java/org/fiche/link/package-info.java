/**
 * How do cards point at each other?
 *
 * <p>Relations in both directions and lineage. Imports card; it refuses to know where cards are
 * kept and how links are shown.
 */
@NullMarked
package org.fiche.link;

import org.jspecify.annotations.NullMarked;
