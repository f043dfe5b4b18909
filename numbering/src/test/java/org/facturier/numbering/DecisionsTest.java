package org.facturier.numbering;

import org.facturier.core.contracts.DecisionsContract;

class DecisionsTest implements DecisionsContract {}
