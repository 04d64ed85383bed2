/** A part of the room {@code exchange}: which pages are there? For crawlers. */
@NullMarked
package org.fiche.exchange.crawl;

import org.jspecify.annotations.NullMarked;
