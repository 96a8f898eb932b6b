/** All styles of the kit, in the order in which they must come: fonts and values, the ground, Mantine in its layer, our parts. */
import './fonts.css';
import './tokens.css';
import './base.css';
import '@mantine/core/styles.layer.css';
import './parts.css';
