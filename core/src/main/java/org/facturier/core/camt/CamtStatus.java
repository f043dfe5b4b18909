package org.facturier.core.camt;

import java.util.Optional;
import org.facturier.core.bank.TransactionStatus;

/**
 * How far the bank is with an entry.
 *
 * @source ISO 20022 ExternalEntryStatus1Code; FUTR is an entry to come
 */
final class CamtStatus {

    private CamtStatus() {}

    /**
     * {@return what a code means, where it is known}
     *
     * @param code as it stands in {@code Ntry/Sts} or {@code Ntry/Sts/Cd}, in capitals
     */
    static Optional<TransactionStatus> of(String code) {
        return switch (code) {
            case "BOOK" -> Optional.of(TransactionStatus.BOOKED);
            case "PDNG", "FUTR" -> Optional.of(TransactionStatus.PENDING);
            case "INFO" -> Optional.of(TransactionStatus.INFORMATION);
            default -> Optional.empty();
        };
    }
}
