'use strict';

// An opener with faults, for children.ts: what happens to a loop when the code of the I/O thread is wrong?
module.exports = {
  open({ fault }, here) {
    if (fault === 'throws later')
      setImmediate(() => {
        throw new Error('a bug of the thread');
      });
    if (fault === 'ends the thread') setTimeout(() => process.exit(3), 20);
    if (fault === 'prints') {
      console.log('printed in the thread');
      process.stdout.write('and', () => here.emit('written', null));
      process.stdout.write(' written\n');
    }
    return {};
  },
};
