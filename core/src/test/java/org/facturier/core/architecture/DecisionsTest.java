package org.facturier.core.architecture;

import org.facturier.core.contracts.DecisionsContract;

class DecisionsTest implements DecisionsContract {}
