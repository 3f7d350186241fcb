package id.sistemkerja.assignment.register.read;

import id.sistemkerja.assignment.casefile.Words;
import id.sistemkerja.assignment.register.domain.Block.Fate;
import id.sistemkerja.assignment.register.domain.RegisterEvent.BlockReserved;
import id.sistemkerja.assignment.register.domain.RegisterEvent.NumberUsedOnPaper;
import id.sistemkerja.assignment.register.domain.RegisterEvent.NumberVoided;
import id.sistemkerja.assignment.register.domain.RegisterId;
import id.sistemkerja.platform.projection.Views;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;

/** Keeps the numbers that were reserved for paper; each is accounted for at most once. */
@ProcessingGroup("reserved-numbers")
public final class ReservedNumberProjector {
  private final Views<ReservedNumber> numbers;

  public ReservedNumberProjector(Views<ReservedNumber> numbers) {
    this.numbers = numbers;
  }

  @EventHandler
  void on(BlockReserved e) {
    RegisterId register = new RegisterId(e.registerId());
    for (int sequence = e.first(); sequence <= e.last(); sequence++) {
      ReservedNumber number =
          new ReservedNumber(
              e.registerId(),
              register.regency(),
              register.unit(),
              register.year(),
              sequence,
              Fate.OPEN,
              e.reservedOn(),
              e.reason(),
              null,
              null,
              null,
              null,
              null,
              null,
              List.of());
      if (numbers.find(number.id()).isEmpty()) { // else applied already, and perhaps used since
        numbers.save(number.id(), number);
      }
    }
  }

  @EventHandler
  void on(NumberUsedOnPaper e) {
    numbers.change(
        ReservedNumber.id(e.registerId(), e.sequence()),
        n ->
            new ReservedNumber(
                n.registerId(),
                n.regency(),
                n.unitId(),
                n.year(),
                n.sequence(),
                Fate.USED,
                n.reservedOn(),
                n.reservedFor(),
                e.number(),
                e.usedOn(),
                e.subject(),
                e.official(),
                e.scanSha256(),
                null,
                Words.of(e.subject(), e.official(), e.number())));
  }

  @EventHandler
  void on(NumberVoided e) {
    numbers.change(
        ReservedNumber.id(e.registerId(), e.sequence()),
        n ->
            new ReservedNumber(
                n.registerId(),
                n.regency(),
                n.unitId(),
                n.year(),
                n.sequence(),
                Fate.VOID,
                n.reservedOn(),
                n.reservedFor(),
                null,
                null,
                null,
                null,
                null,
                e.reason(),
                List.of()));
  }
}
