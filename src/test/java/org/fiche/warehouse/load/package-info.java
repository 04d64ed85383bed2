/** Are files loaded as they are, or refused with what is wrong? */
@NullMarked
package org.fiche.warehouse.load;

import org.jspecify.annotations.NullMarked;
