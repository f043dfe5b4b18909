package org.facturier.examples.spring;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.facturier.core.contracts.NumberStoreContract;
import org.facturier.core.document.Invoice;
import org.facturier.core.finding.Outcome;
import org.facturier.core.issuing.NumberStore;
import org.junit.jupiter.api.Timeout;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The number store keeps the promises of its port, also where the transaction around it fails. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SpringNumberStoreTest implements NumberStoreContract {

    @Override
    public NumberStore emptyStore() {
        return TestHost.empty().part(NumberStore.class);
    }

    @Override
    public Optional<NumberStore> storeFailingOnce() {
        TestHost host = TestHost.empty();
        NumberStore store = host.part(NumberStore.class);
        TransactionTemplate around = new TransactionTemplate(host.part(PlatformTransactionManager.class));
        AtomicBoolean failed = new AtomicBoolean();
        return Optional.of((series, request, step) -> around.execute(transaction -> {
            Outcome<Invoice> issued = store.advance(series, request, step);
            if (failed.compareAndSet(false, true)) {
                throw new IllegalStateException("what goes with the invoice cannot be kept");
            }
            return issued;
        }));
    }
}
