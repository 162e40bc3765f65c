-- Who has which time of a day of reception, and which emptying of a box is the last: both few among very many matters.
create index matter_booked on matter (region, (state->'answers'->>'day')) where procedure = 'appointment';
create index matter_boxes on matter (region, (state->'answers'->>'box'), opened) where procedure = 'box-opening';
