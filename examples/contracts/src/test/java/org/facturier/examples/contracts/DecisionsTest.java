package org.facturier.examples.contracts;

import java.nio.file.Path;
import java.util.List;
import org.facturier.core.contracts.DecisionsContract;

class DecisionsTest implements DecisionsContract {

    @Override
    public Path page() {
        return Path.of("../DECISIONS.md");
    }

    @Override
    public List<Path> modules() {
        return DecisionsContract.within(Path.of("..")).toList();
    }
}
