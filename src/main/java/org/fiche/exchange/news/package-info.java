/** A part of the room {@code exchange}: what is new, and what comes? Feeds and calendars. */
@NullMarked
package org.fiche.exchange.news;

import org.jspecify.annotations.NullMarked;
