package org.facturier.rendering;

import org.facturier.core.contracts.DecisionsContract;

class DecisionsTest implements DecisionsContract {}
