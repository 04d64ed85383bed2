/**
 * What does an operator see while a command works?
 *
 * <p>For commands only.
 */
@NullMarked
package org.fiche.command.terminal;

import org.jspecify.annotations.NullMarked;
