/** A part of the room {@code catalogue}: when are new data added? */
@NullMarked
package org.fiche.catalogue.coming;

import org.jspecify.annotations.NullMarked;
