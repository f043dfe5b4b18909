/** A program on the module path, which the test also links into an image of its own. */
package org.facturier.examples.modules;
