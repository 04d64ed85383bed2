/** A part of the room {@code page}. What a card looks like from afar: its newest figure. */
@NullMarked
package org.fiche.page.glance;

import org.jspecify.annotations.NullMarked;
