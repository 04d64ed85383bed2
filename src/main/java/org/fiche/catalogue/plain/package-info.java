/** A part of the room {@code catalogue}: words without their markup. */
@NullMarked
package org.fiche.catalogue.plain;

import org.jspecify.annotations.NullMarked;
