package org.facturier.tax;

import org.facturier.core.contracts.DecisionsContract;

class DecisionsTest implements DecisionsContract {}
