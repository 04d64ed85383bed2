/**
 * Where do cards come from?
 *
 * <p>Reads YAML and tables into records, and keeps the line and column of every field. Imports
 * card, area and finding; it refuses to know whether what it read is right.
 */
@NullMarked
package org.fiche.content;

import org.jspecify.annotations.NullMarked;
