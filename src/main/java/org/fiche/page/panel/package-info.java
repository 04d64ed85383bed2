/**
 * A part of the room {@code page}. What does the panel of an indicator show, as an address asks?
 */
@NullMarked
package org.fiche.page.panel;

import org.jspecify.annotations.NullMarked;
