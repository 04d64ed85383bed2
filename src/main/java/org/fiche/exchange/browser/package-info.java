/** A part of the room {@code exchange}: how does a browser search here from its own bar? */
@NullMarked
package org.fiche.exchange.browser;

import org.jspecify.annotations.NullMarked;
