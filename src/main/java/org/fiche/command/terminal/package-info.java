/**
 * What do an operator and a command say to each other?
 *
 * <p>For commands only.
 */
@NullMarked
package org.fiche.command.terminal;

import org.jspecify.annotations.NullMarked;
