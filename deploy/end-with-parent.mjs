// Loaded into every child: a parent that was killed cannot end its children, so they end themselves.
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.channel?.unref();
