/**
 * What is handed to a lawyer, a mediator or a collector: a {@link org.facturier.core.dossier.Dossier} gathers a dispute, the
 * documents, the account, the reminders and the list of evidence, as the ledger has them on a day.
 *
 * <p>Knows no JSON and no page: {@code json} seals it, and {@code reminders} writes it as a letter.
 */
@NullMarked
package org.facturier.core.dossier;

import org.jspecify.annotations.NullMarked;
