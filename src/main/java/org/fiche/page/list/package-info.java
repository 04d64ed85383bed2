/** Which cards does a reader keep? A list that only its address remembers. */
@NullMarked
package org.fiche.page.list;

import org.jspecify.annotations.NullMarked;
