package org.fiche.content;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fiche.area.Areas;
import org.fiche.card.Card;
import org.fiche.card.setting.Settings;
import org.fiche.finding.Finding;

/**
 * What a folder of content says, as far as it could be read.
 *
 * @param settings missing when a file that every catalogue needs is missing or broken
 * @param unreadable keys of the codes of cards that could not be read
 * @param derivations the SQL files of derived tables
 * @param findings mistakes of reading
 */
public record Content(
    Optional<Source<Settings>> settings,
    List<Source<? extends Card>> cards,
    Set<String> unreadable,
    Areas areas,
    List<ContentFile> derivations,
    List<ContentFile> files,
    List<Finding> findings) {}
